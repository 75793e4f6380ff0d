// Run by permissions_test.ts in a process of its own.
await import("@dsbr/core");
await import("@dsbr/core/decode");
console.log("imported");
