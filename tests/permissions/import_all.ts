// Run by permissions_test.ts in a process of its own.
await import("@dsbr/core");
await import("@dsbr/core/decode");
await import("@dsbr/core/brazil");
console.log("imported");
