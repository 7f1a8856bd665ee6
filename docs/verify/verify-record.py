#!/usr/bin/env python3
"""Verifies an exported record of Gangmu. Python 3.8 or newer and nothing else; it shares no code with Gangmu.

    python3 verify-record.py [--checkpoints FILE]... [--key HEX]... [--keys FILE]... RECORD...

Checks every line's form, every place's chain of entries, every signature (Ed25519, RFC 8032) and the hashes of the texts
against the entries that stored them; --keys: by which statements a given key handed over to others; with checkpoints kept elsewhere also that nothing was cut off or rewritten as a whole.
Prints one line of JSON for each RECORD. Ends with 0 when all hold, 1 when one does not, 2 when it was called wrongly.
docs/record.md describes the format.
"""
import hashlib
import json
import re
import sys
from functools import lru_cache

ZERO = "0" * 64

# ---- Ed25519 (RFC 8032, section 5.1): verification only, so nothing here is secret and speed is all that is lost.
P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if x2 == 0:
        return None if sign else 0
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * ROOT % P
    if (x * x - x2) % P:
        return None
    return P - x if (x & 1) != sign else x


def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    i, j, k, m = f - e, h - g, h + g, f + e
    return (i * j % P, k * m % P, j * k % P, i * m % P)


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def decompress(data):
    y = int.from_bytes(data, "little")
    sign = y >> 255
    y &= (1 << 255) - 1
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


@lru_cache(maxsize=100000)
def is_signed(key, message, signature):
    a, r = decompress(key), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= Q:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % Q
    return same(multiply(s, BASE), add(r, multiply(h, a)))


# ---- Lines
HEX64 = re.compile(r"[0-9a-f]{64}\Z")
HEX128 = re.compile(r"[0-9a-f]{128}\Z")


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def read_json(data):
    def refuse(name):
        raise ValueError(name)

    return json.loads(data.decode("utf-8"), parse_constant=refuse)


def is_count(value):
    return type(value) is int and 0 <= value <= 9007199254740991


def are_texts(*values):
    return all(type(value) is str for value in values)


def split(line, kind, seal):
    """The bytes of `{"kind":BODY,"seal":"…"}` between: (BODY, …), or None."""
    start = b'{"' + kind + b'":'
    if not line.startswith(start) or not line.endswith(b'"}'):
        return None
    middle = b',"' + seal + b'":"'
    at = line.rfind(middle)
    if at < 0:
        return None
    return line[len(start):at], line[at + len(middle):-2].decode("ascii", "replace")


def read_checkpoint(line):
    parts = split(line, b"checkpoint", b"signature")
    if parts is None or not HEX128.match(parts[1]):
        # The signature has another shape: still a checkpoint when the rest is one, and then not signed.
        if parts is None or '"' in parts[1] or "\\" in parts[1]:
            return None
    body = read_json(parts[0])
    if type(body) is not list or len(body) != 8 or body[0] != "gangmu.checkpoint/1":
        return None
    _, algorithm, key, place, sequence, entry_hash, at, previous = body
    if not is_count(sequence) or not are_texts(algorithm, key, place, entry_hash, at, previous):
        return None
    if compact(body) != parts[0]:
        return None
    return {
        "bytes": parts[0], "signature": parts[1], "algorithm": algorithm, "key": key, "place": place,
        "sequence": sequence, "hash": entry_hash, "at": at, "previous": previous,
    }


def is_right(checkpoint):
    key, signature = checkpoint["key"], checkpoint["signature"]
    if checkpoint["algorithm"] != "ed25519" or not HEX64.match(key) or not HEX128.match(signature):
        return False
    return is_signed(bytes.fromhex(key), checkpoint["bytes"], bytes.fromhex(signature))


def read_entry(line):
    parts = split(line, b"entry", b"hash")
    if parts is None or '"' in parts[1] or "\\" in parts[1]:
        return None
    body = read_json(parts[0])
    if type(body) is not list or len(body) != 11 or body[0] != "gangmu.audit/1":
        return None
    _, algorithm, place, sequence, at, actor, action, what, _, after, previous = body
    if not is_count(sequence) or not are_texts(algorithm, place, at, actor, action, what, previous):
        return None
    return {
        "bytes": parts[0], "hash": parts[1], "algorithm": algorithm, "place": place, "sequence": sequence,
        "action": action, "what": what, "after": after, "previous": previous,
    }


def read_plain(line, kind, form, length):
    """The list of a line that has no seal, or None."""
    start = b'{"' + kind + b'":'
    if not line.startswith(start) or not line.endswith(b"}"):
        return None
    body = read_json(line[len(start):-1])
    if type(body) is not list or len(body) != length or body[0] != form:
        return None
    return body if compact(body) == line[len(start):-1] else None


def read_end(line):
    parts = split(line, b"end", b"sha256")
    body = read_json(parts[0]) if parts else None
    if type(body) is not list or len(body) != 4 or body[0] != "gangmu.end/1" or compact(body) != parts[0]:
        return None
    return (body[1:], parts[1]) if all(map(is_count, body[1:])) else None


# ---- What is checked
def check_checkpoints(checkpoints, keys, whole):
    previous = None
    for one in checkpoints:
        if keys and one["key"] not in keys:
            yield one, "key-unknown"
        elif not is_right(one):
            yield one, "signature-differs"
        expected = sha256(previous["bytes"]) if previous else (ZERO if whole else None)
        follows = one["sequence"] > (previous["sequence"] if previous else 0)
        if not follows or (expected is not None and one["previous"] != expected):
            yield one, "previous-checkpoint-differs"
        previous = one


class Place:
    def __init__(self, place, outside):
        self.place, self.outside = place, outside
        self.stage, self.inside, self.stored = 0, [], set()
        self.known, self.broken = None, None
        self.entries, self.sequence, self.hash, self.text = 0, 0, ZERO, None

    def start(self):
        if self.known is None:
            self.known = {}
            for one in self.inside + self.outside:
                self.known.setdefault(one["sequence"], set()).add(one["hash"])

    def take_entry(self, entry):
        self.start()
        self.entries += 1
        if entry["action"] in ("document-imported", "text-version-imported"):
            after = entry["after"] if type(entry["after"]) is dict else {}
            self.stored.add((entry["what"], after.get("textVersion"), after.get("textSha256"), after.get("bytesSha256")))
        if self.broken:
            return
        if entry["sequence"] != self.sequence + 1:
            self.broken = (entry["sequence"], "sequence-gap")
        elif entry["previous"] != self.hash:
            self.broken = (entry["sequence"], "previous-hash-differs")
        elif entry["algorithm"] != "sha256":
            self.broken = (entry["sequence"], "algorithm-unknown")
        elif sha256(entry["bytes"]) != entry["hash"]:
            self.broken = (entry["sequence"], "hash-differs")
        elif self.known.pop(entry["sequence"], {entry["hash"]}) != {entry["hash"]}:
            self.broken = (entry["sequence"], "checkpoint-differs")
        self.sequence, self.hash = entry["sequence"], entry["hash"]

    def end(self, keys):
        self.start()
        for one, reason in list(check_checkpoints(self.inside, keys, True)) + list(
            check_checkpoints([one for one in self.outside if "bytes" in one], keys, False)
        ):
            yield "checkpoint:%d" % one["sequence"], reason
        inside = {one["bytes"] for one in self.inside}
        for one in self.outside:
            if "bytes" in one and one["bytes"] not in inside:
                yield "checkpoint:%d" % one["sequence"], "checkpoint-missing"
        if not self.broken and self.known:
            self.broken = (min(self.known), "checkpoint-differs")
        if self.broken:
            yield "entry:%d" % self.broken[0], self.broken[1]
        if self.entries == 0:
            yield "place:%s" % self.place, "place-missing"
        for what, version, _, _ in self.stored:
            yield "%s/%s" % (what, version), "text-missing"


def verify(path, outside, keys):
    faults, seen, counts = [], [], [0, 0, 0]
    vouched, head, current, ended, number = {}, None, None, False, 0
    digest = hashlib.sha256()

    def fault(place, what, reason):
        faults.append({"place": place, "what": what, "reason": reason})

    def settle():
        if current is None:
            return
        for what, reason in current.end(keys):
            fault(current.place, what, reason)
        vouching = current.outside + (current.inside if keys else [])
        vouched[current.place] = max([0] + [one["sequence"] for one in vouching])

    with open(path, "rb") as file:
        for raw in file:
            number += 1
            line, stage, value, place = raw[:-1], None, None, None
            try:
                if not raw.endswith(b"\n"):
                    value = None
                elif line.startswith(b'{"checkpoint":'):
                    stage, value = 0, read_checkpoint(line)
                elif line.startswith(b'{"entry":'):
                    stage, value = 1, read_entry(line)
                elif line.startswith(b'{"text":'):
                    stage, value = 2, read_plain(line, b"text", "gangmu.text/1", 6)
                    if value and not (are_texts(value[1], value[2], value[4], value[5]) and is_count(value[3])):
                        value = None
                elif line.startswith(b'{"record":'):
                    stage, value = "record", read_plain(line, b"record", "gangmu.record/1", 4)
                    if value and not (are_texts(value[1], value[2]) and type(value[3]) is list and are_texts(*value[3])):
                        value = None
                elif line.startswith(b'{"end":'):
                    stage, value = "end", read_end(line)
            except (ValueError, RecursionError):
                value = None
            if value is None:
                fault("", "line:%d" % number, "line-unreadable")
            elif ended or (stage == "record") != (number == 1):
                fault("", "line:%d" % number, "line-misplaced")
            elif stage == "record":
                head = value
            elif stage == "end":
                ended = True
                if value != (counts, digest.hexdigest()):
                    fault("", "line:%d" % number, "end-differs")
            else:
                place = value[1] if stage == 2 else value["place"]
                if current is None or current.place != place:
                    settle()
                    places = head[3] if head else []
                    if place in seen or len(seen) >= len(places) or places[len(seen)] != place:
                        fault(place, "line:%d" % number, "line-misplaced")
                    seen.append(place)
                    current = Place(place, outside.get(place, []))
                counts[stage] += 1
                if stage < current.stage:
                    fault(place, "line:%d" % number, "line-misplaced")
                else:
                    current.stage = stage
                    if stage == 0:
                        current.inside.append(value)
                    elif stage == 1:
                        current.take_entry(value)
                    else:
                        text = ("document:" + value[2], value[3], value[4], value[5])
                        if current.text and current.text[:2] >= text[:2]:
                            fault(place, "line:%d" % number, "line-misplaced")
                        current.text = text
                        if text in current.stored:
                            current.stored.remove(text)
                        else:
                            fault(place, "line:%d" % number, "text-not-recorded")
            digest.update(raw)
    settle()
    if not ended:
        fault("", "line:%d" % (number + 1), "end-missing")
    for place in list(head[3] if head else []) + list(outside):
        if place not in seen:
            fault(place, "place:%s" % place, "place-missing")
    return {
        "record": path, "ok": not faults, "places": seen, "checkpoints": counts[0], "entries": counts[1],
        "texts": counts[2], "vouched": vouched, "faults": faults[:100],
    }


def read_outside(path):
    """Checkpoints of a file: lines as they are published, or the report of `gangmu verify --json`."""
    with open(path, "rb") as file:
        data = file.read()
    found = {}
    if data.startswith(b'{"checkpoint":'):
        for line in data.splitlines():
            checkpoint = read_checkpoint(line)
            if checkpoint is None:
                raise ValueError("%s: a line is not a checkpoint" % path)
            found.setdefault(checkpoint["place"], []).append(checkpoint)
        return found
    for place, one in read_json(data)["checkpoints"].items():
        found[place] = [{"sequence": one["sequence"], "hash": one["hash"]}]
    return found


def read_handovers(path):
    """Statements by which a key named its successor, those that it signed."""
    found = []
    with open(path, "rb") as file:
        for line in file.read().splitlines():
            parts = split(line, b"key", b"signature")
            body = read_json(parts[0]) if parts else None
            if type(body) is not list or len(body) != 5 or body[0] != "gangmu.key/1" or not are_texts(*body):
                raise ValueError("%s: a line is not a statement about a key" % path)
            if compact(body) != parts[0]:
                raise ValueError("%s: a line is not in canonical form" % path)
            _, algorithm, key, successor, _ = body
            if algorithm == "ed25519" and HEX64.match(key) and HEX128.match(parts[1]):
                if is_signed(bytes.fromhex(key), parts[0], bytes.fromhex(parts[1])):
                    found.append((key, successor))
    return found


def trust(keys, handovers):
    grown = True
    while grown:
        more = {successor for key, successor in handovers if key in keys} - keys
        keys |= more
        grown = bool(more)


def main(arguments):
    outside, keys, handovers, records = {}, set(), [], []
    while arguments:
        argument = arguments.pop(0)
        if argument == "--checkpoints" and arguments:
            for place, found in read_outside(arguments.pop(0)).items():
                outside.setdefault(place, []).extend(found)
        elif argument == "--key" and arguments:
            keys.add(arguments.pop(0).lower())
        elif argument == "--keys" and arguments:
            handovers += read_handovers(arguments.pop(0))
        elif argument.startswith("-"):
            print(__doc__, file=sys.stderr)
            return 2
        else:
            records.append(argument)
    if not records:
        print(__doc__, file=sys.stderr)
        return 2
    trust(keys, handovers)
    ok = True
    for record in records:
        report = verify(record, outside, keys)
        ok = ok and report["ok"]
        print(json.dumps(report, ensure_ascii=False))
    return 0 if ok else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        print("Cannot verify: %s" % error, file=sys.stderr)
        sys.exit(2)
