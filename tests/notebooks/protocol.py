"""Debian's `jupyter_kernel_test` against the Deno kernel with our module loaded.

What a cell writes last is lost now and then, whatever the module: the kernel says that it is idle
before it has sent it. Cells that write end with a pause; values that show themselves need none.
"""

import os
import unittest

import jupyter_kernel_test
from jupyter_client.manager import start_new_kernel

PAUSE = "; await new Promise((resolve) => setTimeout(resolve, 50));"

class KernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "deno"
    language_name = "typescript"
    file_extension = ".ts"
    code_hello_world = 'console.log("hello, world")' + PAUSE
    code_stderr = 'console.error("seen")' + PAUSE
    completion_samples = [{"text": "Deno.exe", "matches": {"execPath"}}]
    complete_code_samples = ["1 + 1", "const scan = 1;"]
    code_generate_error = 'show(7 as unknown as string, { rows: -1 })'
    code_execute_result = [{"code": 'show("seis, sete")', "result": "seis, sete"}]
    # Reading shows its progress, which is displayed; values that show themselves are results.
    code_display_data = [
        {"code": "await scan.collect({ progress: true })", "mime": "text/html"},
    ]

    @classmethod
    def setUpClass(cls):
        cls.km, cls.kc = start_new_kernel(kernel_name="deno", cwd=os.environ["NOTEBOOKS"])
        cls.kc.execute_interactive(
            'import { sample, show, sih } from "jsr:@dsbr/core";'
            'const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 },'
            " { source: sample({ rows: 20 }) });",
            timeout=60,
        )

if __name__ == "__main__":
    unittest.main()
