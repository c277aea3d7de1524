"""Tallies documents on the workers of a Dask cluster and merges the tallies, with nothing but the program's own commands.

    dask-scheduler --scheduler-file cluster.json
    dask-worker --scheduler-file cluster.json          on each machine that has the program and the documents
    python3 scale_out.py --scheduler-file cluster.json --program trademission documents.ndjson -o all.json

A part is a range of whole lines. A worker hands it to `trademission pipe`, and the answers to `trademission tally`; only the tally,
a line of JSON, comes back. What a lost worker had begun is begun again by another: adding is exact and has no order, so that the
result is the same bytes as that of a single run.
"""
import argparse
import json
import os
import shlex
import subprocess
import sys

from distributed import Client, as_completed


def cut(path, count):
    """The parts as (start, end) in bytes, each of whole lines."""
    size = os.path.getsize(path)
    starts = [0]
    with open(path, "rb") as file:
        for index in range(1, count):
            file.seek(max(size * index // count - 1, 0))
            file.readline()
            starts.append(file.tell())
    ends = starts[1:] + [size]
    return [(start, end) for start, end in zip(starts, ends) if start < end]


def tally(program, path, start, end):
    """The tally of a part; runs on a worker."""
    with open(path, "rb") as file:
        file.seek(start)
        lines = file.read(end - start)
    pipe = subprocess.Popen([*program, "pipe"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    adder = subprocess.Popen([*program, "tally"], stdin=pipe.stdout, stdout=subprocess.PIPE)
    pipe.stdout.close()
    with pipe.stdin:
        pipe.stdin.write(lines)
    line, _ = adder.communicate()
    # The pipe's 1 says that some lines are no documents; that every line was answered is for the tally to show.
    if pipe.wait() > 1 or adder.returncode != 0:
        raise RuntimeError(f"bytes {start} to {end}: pipe ended with {pipe.returncode}, tally with {adder.returncode}")
    told = json.loads(line)
    answered, asked = told["documents"] + told["unreadable"], sum(1 for text in lines.split(b"\n") if text.strip(b" \t\r"))
    if answered != asked:
        raise RuntimeError(f"bytes {start} to {end}: {answered} of {asked} lines were answered")
    return line


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents", help="lines as the pipe reads them; every worker must see the file under this path")
    parser.add_argument("--scheduler-file", required=True)
    parser.add_argument("--program", default="trademission", help="the command on the workers (default: %(default)s)")
    parser.add_argument("--parts", type=int, default=32, help="how many parts to cut (default: %(default)s)")
    parser.add_argument("-o", "--output", required=True)
    arguments = parser.parse_args()
    program = shlex.split(arguments.program)
    path = os.path.abspath(arguments.documents)
    tallies = []
    with Client(scheduler_file=arguments.scheduler_file) as client:
        parts = cut(path, arguments.parts)
        futures = [client.submit(tally, program, path, start, end, pure=False) for start, end in parts]
        for future in as_completed(futures):
            tallies.append(future.result())
            print(f"{len(tallies)} of {len(parts)}", file=sys.stderr, flush=True)
    # Without documents there are no parts, and the program has its own word for a tally of nothing.
    command = ["merge", "-"] if tallies else ["tally"]
    subprocess.run([*program, *command, "--output", arguments.output], input=b"".join(tallies), check=True)


if __name__ == "__main__":
    main()
