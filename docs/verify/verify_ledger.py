"""Checks an exported union ledger without any of the ledger's own programs.

Needs Python 3.9 or newer and nothing else. README.md says what it proves and what it cannot.
Ends with 0 if everything holds, with 1 if something is wrong, with 2 if it was asked wrongly.
"""
import argparse, base64, decimal, hashlib, json, os, re, sys
from collections import defaultdict
from decimal import Decimal

WIDTH, LARGEST = 256, 1024 * 1024   # entries in a full bundle; bytes of an entry or a note
decimal.getcontext().prec = 100     # more digits than sums can have: they are exact
LEAF, NODE = b"\0", b"\1"          # what stands before what is hashed

class Wrong(Exception):
    """Something does not hold: a word for it, and where and what was found."""
# ---- Ed25519, RFC 8032: points are (X, Y, Z, T) with x = X/Z, y = Y/Z, x*y = T/Z ----
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P

def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def multiply(number, point):
    product = (0, 1, 1, 0)
    while number:
        product = add(product, point) if number & 1 else product
        point, number = add(point, point), number >> 1
    return product

def decompress(data):
    """The point of 32 bytes; refuses what is not the one encoding of a point on the curve."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        raise ValueError("not a point on the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P

BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

def signature_holds(key, message, signature):
    """R = S*B - k*A to the byte: without the cofactor, and S below the order of the group."""
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or s >= ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    x, y, z, t = decompress(key)
    x, y, z, t = add(multiply(s, BASE), multiply(k, (P - x, y, z, P - t)))
    x, y = x * pow(z, P - 2, P) % P, y * pow(z, P - 2, P) % P
    return signature[:32] == (y | (x & 1) << 255).to_bytes(32, "little")
# ---- keys, signed notes and checkpoints: C2SP signed-note, tlog-checkpoint, tlog-cosignature ----
def strict_base64(text):
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise ValueError("not the one form of base64")
    return data

class Key:
    def __init__(self, vkey):
        self.name, written_id, coded = vkey.split("+", 2)
        coded = strict_base64(coded)
        self.signs_notes, self.public = coded[:1] == b"\1", coded[1:]
        self.id = hash_of(self.name.encode(), b"\n", coded)[:4]
        if coded[:1] not in (b"\1", b"\4") or len(coded) != 33 or self.id.hex() != written_id:
            raise ValueError("no Ed25519 key, or mistyped")
        decompress(self.public)
    def made(self, signature, text):
        if not self.signs_notes:
            time, signature = int.from_bytes(signature[:8], "big"), signature[8:]
            text = b"cosignature/v1\ntime %d\n" % time + text
        return signature_holds(self.public, text, signature)

class Checkpoint:
    """A signed note that states the size and the root of a tree."""
    FORM = re.compile("(([^\n]+)\n(0|[1-9][0-9]{0,18})\n([^\n]+)\n(?:[^\n]+\n)*)\n"
                      "((?:\u2014 [^ \n]+ [^ \n]+\n)+)")
    def __init__(self, data, asked):
        try:
            note = self.FORM.fullmatch(data.decode())
            self.text, self.origin, self.size = note[1].encode(), note[2], int(note[3])
            self.root, lines = strict_base64(note[4]), re.findall("\u2014 (.+) (.+)\n", note[5])
            self.signatures = [(name, strict_base64(code)) for name, code in lines]
        except (TypeError, ValueError):
            raise Wrong("CHECKPOINT_UNREADABLE", "it is not a signed checkpoint")
        if not self.signed_by(asked.key):
            raise Wrong("SIGNATURE_WRONG", "it is not validly signed by " + asked.key.name)
        if self.origin != asked.origin:
            raise Wrong("ORIGIN_WRONG", "it is one of %s, not of %s" % (self.origin, asked.origin))
    def signed_by(self, key):
        own = [code[4:] for name, code in self.signatures if (name, code[:4]) == (key.name, key.id)]
        return bool(own) and all(key.made(signature, self.text) for signature in own)
    def require_witnesses(self, asked):
        seen = len({key.id for key in asked.witness if self.signed_by(key)})
        if seen < asked.need:
            raise Wrong("WITNESSES_MISSING", "%d cosigned, needed are %d" % (seen, asked.need))
# ---- the tree: RFC 6962 ----
def hash_of(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

class Tree:
    """Grows leaf by leaf; keeps the roots of its complete subtrees, and all that tiles hold."""
    def __init__(self):
        self.size, self.edge, self.levels = 0, [], defaultdict(bytearray)
    def append(self, hashed):
        self.size, height = self.size + 1, 0
        self.levels[0] += hashed
        while not self.size >> height & 1:
            hashed, height = hash_of(NODE, self.edge.pop(), hashed), height + 1
            if height % 8 == 0:
                self.levels[height // 8] += hashed
        self.edge.append(hashed)
    def root(self):
        root = self.edge[-1] if self.edge else hash_of()
        for hashed in reversed(self.edge[:-1]):
            root = hash_of(NODE, hashed, root)
        return root

def root_of_proof(index, size, hashed, path):
    """The root to which a proof of inclusion leads (RFC 9162, 2.1.3.2), or None."""
    last = size - 1
    for other in path:
        if last == 0:
            return None
        if index & 1 or index == last:
            hashed = hash_of(NODE, other, hashed)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            hashed = hash_of(NODE, hashed, other)
        index, last = index >> 1, last >> 1
    return hashed if last == 0 else None
# ---- the files: C2SP tlog-tiles ----
def read(path, limit):
    try:
        with open(path, "rb") as file:
            data = file.read(limit + 1)
    except OSError:
        raise Wrong("FILE_MISSING", path)
    if len(data) > limit:
        raise Wrong("FILE_TOO_LONG", path)
    return data

def tile_path(folder, kind, number, width):
    groups = ["%03d" % (number % 1000)]
    while number >= 1000:
        number //= 1000
        groups.insert(0, "x%03d" % (number % 1000))
    groups += [] if width == WIDTH else [groups.pop() + ".p", str(width)]
    return os.path.join(folder, "tile", kind, *groups)

def entries(folder, size):
    """Each entry: two bytes of length before it, or 0 and then four bytes for a longer one."""
    for start in range(0, size, WIDTH):
        width = min(WIDTH, size - start)
        path = tile_path(folder, "entries", start // WIDTH, width)
        data, at = read(path, width * (LARGEST + 6)), 0
        for position in range(start + 1, start + width + 1):
            length, at = int.from_bytes(data[at:at + 2], "big"), at + 2
            if length == 0:
                length, at = int.from_bytes(data[at:at + 4], "big"), at + 4
                length = length if length > 0xFFFF else len(data)
            if at + length > len(data):
                raise Wrong("BUNDLE_DAMAGED", "position %d: %s ends early" % (position, path))
            yield position, data[at:at + length]
            at += length
        if at != len(data):
            raise Wrong("BUNDLE_DAMAGED", "position %d: %s goes on" % (position, path))
def check_tiles(folder, tree, checkpoint):
    holds = (tree.size, tree.root()) == (checkpoint.size, checkpoint.root)
    for level, hashes in sorted(tree.levels.items()):
        for at in range(0, len(hashes), WIDTH * 32):
            expected = bytes(hashes[at:at + WIDTH * 32])
            path = tile_path(folder, str(level), at // 32 // WIDTH, len(expected) // 32)
            found = read(path, len(expected))
            if found != expected:
                same = (at + len(os.path.commonprefix([expected, found]))) // 32
                raise Wrong("TILE_DIFFERS" if holds else "ENTRY_CHANGED", "position %d: what is"
                            " there has not its hash in %s" % ((same << 8 * level) + 1, path))
    if not holds:
        raise Wrong("ROOT_DIFFERS", "positions 1 to %d are not what was signed" % tree.size)
# ---- the accounts ----
def members(pairs):
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a member is repeated")
    return dict(pairs)
class Books:
    """Every voucher balances, numbers have no gap, and what all vouchers come to."""
    def __init__(self, funds):
        self.names = ["account", "fund", "unit"] if funds else ["account", "unit"]
        self.ids, self.numbers, self.parts, self.charts = set(), defaultdict(int), {}, {}
        self.sums = defaultdict(lambda: [Decimal(0), Decimal(0)])
    def replay(self, position, entry):
        try:
            line, payload = entry.split(b"\n", 1)
            header = json.loads(line.decode(), object_pairs_hook=members)
            if header["id"] in self.ids:
                raise Wrong("ID_REPEATED", "position %d: %s" % (position, header["id"]))
            self.ids.add(header["id"])
            ours = header["type"].startswith("unionledger.")
            event = json.loads(payload.decode(), object_pairs_hook=members) if ours else {}
            if "voucher" in event:
                self.post("position %d: " % position, event["voucher"])
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as it:
            raise Wrong("ENTRY_UNREADABLE", "position %d: %r" % (position, it))
    def post(self, where, voucher):
        book, (year, kind, number, *part) = voucher["book"], voucher["number"].split("-")
        where += "voucher %s of book %s" % (voucher["number"], book)
        series, (part, parts) = (book, year, kind), (part or ["1/1"])[0].split("/")
        self.numbers[series] += part == "1"
        due = "1/%s of %d" % (parts, self.numbers[series])
        due = due if part == "1" else self.parts.pop((series, number), "none")
        if int(part) < int(parts):
            self.parts[series, number] = "%d/%s of %s" % (int(part) + 1, parts, number)
        if "%s/%s of %s" % (part, parts, number) != due or year != voucher["date"][:4]:
            raise Wrong("NUMBER_GAP", "%s is not the next one" % where)
        balances, now = defaultdict(Decimal), voucher["chart"]
        self.charts[book] = now
        for posting in voucher["postings"]:
            if not re.fullmatch("-?[0-9]{1,30}([.][0-9]{1,6})?", posting["amount"]):
                raise ValueError("no amount: " + posting["amount"])
            amount, side = Decimal(posting["amount"]), ("DEBIT", "CREDIT").index(posting["side"])
            balances[posting["unit"]] += (amount, -amount)[side]
            chart = posting.get("chart", "" if posting["account"][:5] == "memo:" else now)
            line = self.sums[(book, chart, *(posting.get(name, "") for name in self.names))]
            line[side], line[1 - side] = line[side] + amount, line[1 - side] + 0 * amount
        for unit, difference in balances.items():
            if difference:
                raise Wrong("VOUCHER_UNBALANCED", "%s by %s %s" % (where, difference, unit))
    def print_trial_balance(self):
        print("book", *self.names, "debit", "credit", "balance", sep="\t")
        for (book, chart, account, *rest), (debit, credit) in sorted(self.sums.items()):
            left = chart + ":" if chart not in ("", self.charts[book]) else ""
            figures = (format(it, "f") for it in (debit, credit, debit - credit))
            print(book, left + account, *rest, *figures, sep="\t")
# ---- what is asked ----
def verify_folder(asked):
    checkpoint = Checkpoint(read(os.path.join(asked.folder, "checkpoint"), LARGEST), asked)
    checkpoint.require_witnesses(asked)
    older = [Checkpoint(read(path, LARGEST), asked) for path in asked.extends]
    if max(old.size for old in older + [checkpoint]) > checkpoint.size:
        raise Wrong("CHECKPOINT_AHEAD", "position %d: more was signed" % (checkpoint.size + 1))
    tree, books, roots = Tree(), Books(asked.funds), {0: hash_of()}
    for position, entry in entries(asked.folder, checkpoint.size):
        tree.append(hash_of(LEAF, entry))
        roots.update((old.size, tree.root()) for old in older if old.size == position)
    check_tiles(asked.folder, tree, checkpoint)
    for old in older:
        if roots[old.size] != old.root:
            raise Wrong("CHECKPOINT_DIFFERS", "positions 1 to %d are not as signed" % old.size)
    for position, entry in entries(asked.folder, checkpoint.size):
        books.replay(position, entry)
    print("SOUND", asked.origin, tree.size, base64.b64encode(tree.root()).decode(), sep="\t")
    books.print_trial_balance()
def verify_proof(asked):
    try:
        head, note = read(asked.proof, 2 * LARGEST).split(b"\n\n", 1)
        lines = re.fullmatch("c2sp[.]org/tlog-proof@v1\n(?:extra [^\n]+\n)?"
                             "index (0|[1-9][0-9]{0,18})((?:\n[^\n]+)*)", head.decode())
        index, path = int(lines[1]), [strict_base64(line) for line in lines[2].split()]
    except (TypeError, ValueError):
        raise Wrong("PROOF_UNREADABLE", asked.proof + " is no tlog-proof")
    checkpoint = Checkpoint(note, asked)
    checkpoint.require_witnesses(asked)
    size, leaf = checkpoint.size, hash_of(LEAF, read(asked.entry, LARGEST))
    if index >= size or checkpoint.root != root_of_proof(index, size, leaf, path):
        raise Wrong("ENTRY_NOT_PROVEN", "position %d: it is not that entry" % (index + 1))
    print("PROVEN", asked.origin, index + 1, size, sep="\t")
def main():
    parser = argparse.ArgumentParser(description="Checks an exported union ledger.")
    parser.add_argument("folder", nargs="?", help="the export")
    parser.add_argument("--key", type=Key, required=True, help="the ledger's key, from elsewhere")
    parser.add_argument("--origin", help="which ledger, if it is not named as its key")
    parser.add_argument("--extends", action="append", default=[], help="an older checkpoint")
    parser.add_argument("--witness", type=Key, action="append", default=[], help="a cosigner's key")
    parser.add_argument("--need", type=int, help="how many witnesses must have cosigned; else all")
    parser.add_argument("--funds", action="store_true", help="balances for each fund")
    parser.add_argument("--proof", help="a .tlog-proof to check instead of a folder")
    parser.add_argument("--entry", help="the entry that it proves")
    asked = parser.parse_args()
    asked.origin = asked.origin or asked.key.name
    asked.need = len(asked.witness) if asked.need is None else asked.need
    if bool(asked.proof) != bool(asked.entry) or bool(asked.proof) == bool(asked.folder):
        parser.error("give the folder of an export, or --proof and --entry")
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", newline="\n")
    try:
        verify_proof(asked) if asked.proof else verify_folder(asked)
    except Wrong as wrong:
        sys.exit("WRONG\t%s\t%s" % wrong.args)

if __name__ == "__main__":
    main()
