// Run by lookup_test.ts where names have other addresses: lists a directory of a server.
//   lookup_process.ts HOST PORT
import { ftp } from "@dsbr/core";

const [host, port] = Deno.args;
const source = ftp({ host: host!, port: Number(port), retryDelay: 1, connectTimeout: 2000 });
try {
  const entries = await source.list("/a");
  console.log(entries?.map(({ name }) => name).join(" "));
} catch (error) {
  const { code, message, hint } = error as { code: string; message: string; hint: string };
  console.log(`${code}: ${message}. ${hint}`);
}
