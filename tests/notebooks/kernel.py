"""Drives the real Deno kernel: one command each, one line of JSON on standard output.

    kernel.py execute IN OUT    executes the notebooks of a folder as nbconvert does
    kernel.py interrupt FOLDER  interrupts a running read, again and again
    kernel.py repeat FOLDER     runs one cell 50 times

Kernels start in FOLDER, whose deno.json (or that of a parent) applies.
"""

import json
import os
import queue
import sys
import time

import nbformat
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient


class Kernel:
    """A kernel and its client, which waits for late outputs as long as it is told to."""

    def __init__(self, folder):
        self.manager, self.client = start_new_kernel(kernel_name="deno", cwd=folder)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    @property
    def pid(self):
        return self.manager.provisioner.process.pid

    def run(self, code, interrupt_after=None, timeout=60.0):
        """Runs a cell; `interrupt_after` counts seconds from what it first prints."""
        request = self.client.execute(code)
        start = time.monotonic()
        first = sent = idle = None
        outputs = []
        while idle is None or time.monotonic() < idle + 0.1:
            if interrupt_after is not None and first and not sent:
                if time.monotonic() >= first + interrupt_after:
                    self.manager.interrupt_kernel()
                    sent = time.monotonic()
            if not self.manager.is_alive():
                raise SystemExit("the kernel died")
            if time.monotonic() > start + timeout:
                raise SystemExit(f"no end of: {code}")
            try:
                message = self.client.get_iopub_msg(timeout=0.01)
            except queue.Empty:
                continue
            if message["parent_header"].get("msg_id") != request:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind == "status":
                if content["execution_state"] == "idle":
                    idle = time.monotonic()
            elif kind != "execute_input":
                if kind == "stream":
                    first = first or time.monotonic()
                outputs.append({"type": kind, "text": text_of(content)})
        waited = None if sent is None else (idle - sent) * 1000
        return {"outputs": outputs, "milliseconds": waited}


def text_of(content):
    if "evalue" in content:
        return f"{content['ename']}: {content['evalue']}"
    return content.get("text") or content.get("data", {}).get("text/plain", "")


def execute(source, target):
    """Executes each notebook and writes it with its outputs, and nothing that differs by the run."""
    names = sorted(name for name in os.listdir(source) if name.endswith(".ipynb"))
    for name in names:
        notebook = nbformat.read(os.path.join(source, name), as_version=4)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
        client = NotebookClient(
            notebook,
            kernel_name="deno",
            timeout=120,
            allow_errors=True,
            record_timing=False,
            resources={"metadata": {"path": os.path.abspath(source)}},
        )
        start = time.monotonic()
        client.execute()
        notebook.metadata.get("language_info", {}).pop("version", None)
        notebook.metadata.get("language_info", {}).pop("nbconvert_exporter", None)
        notebook.metadata.get("language_info", {}).pop("codemirror_mode", None)
        nbformat.write(notebook, os.path.join(target, name))
        print(f"{name}: {time.monotonic() - start:.1f} s", file=sys.stderr)
    return {"executed": names}


READ = """
import { sample, sih } from "jsr:@dsbr/core";
const scan = sih({ group: "RD", uf: "all", year: 2023 }, { source: sample({ rows: 1000 }), progress: true });
"""


def interrupt(folder):
    rounds = []
    with Kernel(folder) as kernel:
        kernel.run(READ)
        for number in range(4):
            code = f"""
let rows{number} = 0;
for await (const batch of scan) {{
  if (rows{number} === 0) console.log("begun");
  rows{number} += batch.numRows;
}}
"""
            stopped = kernel.run(code, interrupt_after=0.1 * (number + 1))
            after = kernel.run(f"[rows{number} > 0, scan.outcome.status].join()")
            rounds.append({**stopped, "after": after["outputs"]})
    return rounds


CELL = """
{
  const query = { group: "RD", uf: "AC", year: 2023, month: [1, 2] };
  const scan = sih(query, { source: sample({ rows: 100 }), progress: true })
    .select("MUNIC_RES", "SEXO", "DIAG_PRINC", "DT_INTER", "VAL_TOT").label("SEXO");
  globalThis.explanation = await scan.explain();
  globalThis.table = await scan.collect();
}
globalThis.table
"""

MEASURE = """
gc();
gc();
[Deno.memoryUsage().heapUsed + Deno.memoryUsage().external].join()
"""


def repeat(folder):
    """Open files, and memory in use when what nobody holds is collected, after each run."""
    files, memory = [], []
    with Kernel(folder) as kernel:
        kernel.run(READ)
        for _ in range(50):
            kernel.run(CELL)
            files.append(len(os.listdir(f"/proc/{kernel.pid}/fd")))
            text = kernel.run(MEASURE)["outputs"][0]["text"]
            memory.append(int("".join(filter(str.isdigit, text.replace("[32m", "").replace("[39m", "")))))
    return {"files": files, "memory": memory}


COMMANDS = {"execute": execute, "interrupt": interrupt, "repeat": repeat}

if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    print(json.dumps(COMMANDS[command](*arguments)))
