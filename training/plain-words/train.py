#!/usr/bin/python3
"""Teaches the network that says messages in plain words, and writes its table.

    train.py LANGUAGE EXAMPLES MODEL TOKENIZER TABLE

EXAMPLES are those that the tests write (see README.md), MODEL and TOKENIZER the sentence encoder whose vectors
of pieces of words are the start, TABLE the properties that Kinora reads. What the network is, is told by
PlainNet.java; its layers have the same names here.
"""
import json
import math
import random
import sys
import unicodedata

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

VECTOR = 96          # numbers of a token
STATE = 128          # numbers of each recurrent unit
EPOCHS = 12
BATCH = 32
STEP = 2e-3          # of Adam, after 100 steps of warming up, falling to nothing
DROPPED = 0.3        # of all numbers in training
FORGOTTEN = 0.05     # of the words in training
SMOOTHED = 0.05      # of the likelihood of forms, spread over all
OWN_WORD = 4         # a word that is seen as often has a vector of its own
OWN_PAIR = 4         # the same of two Chinese characters
FREQUENT = 12000     # so many of the first pieces of the encoder are kept, and all that examples have
PIECES, LONGEST = 6, 64
SWAPPED = 0.4        # of the examples get other parts in each epoch
JOINED = 0.25        # so many more are made of two examples with one wish each
ASIDES = 0.12        # so many more of one that wants something and one that wants nothing
NAMED, CHINESE_NAMED, NAMED_BESIDES = 0.75, 0.6, 0.03   # as in PlainExamples.java
SEED = 7

KINDS = "WORD NUMBER CLOCK SHAPE SIZE HEX QUOTE FILE LINK MARK".split()
SMALL = set("the a of in on at to with and one ones photo photos picture clip clips first last second third it that this"
            " them two three my our all".split())
SEVERAL, NOTHING = "(several)", "(nothing)"
SOME = -2            # a second wish that nobody told
ENGLISH_JOINTS = [", ", "and", ". ", "and also", ", and", ";", ". also ,", ", then", "plus", "!", ". and", ". then", "then",
                  "oh and", "also", "and then", "-", ". . .", ". plus", ""]
CHINESE_JOINTS = ["，", "。", "，然后", "，再", "；", "，还有", "，顺便", "，另外", "。然后", "", "！", "，并且", "，同时", "。还有", "、",
                  "，最后", "，", "，"]


# --- pieces of words, as PlainNet.java finds them ---

def alone(c):
    ideographic = "\u4e00" <= c <= "\u9fff" or "\u3400" <= c <= "\u4dbf" or "\uf900" <= c <= "\ufaff"
    return ideographic or c in "$+<=>^`|~" or unicodedata.category(c).startswith("P")


def pieces(word, known):
    runs = []
    for c in word:
        if runs and not alone(c) and not alone(runs[-1][-1]):
            runs[-1] += c
        else:
            runs.append(c)
    found = []
    for run in runs:
        if len(found) >= PIECES:
            break
        own, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start and ("##" if start else "") + run[start:end] not in known:
                end -= 1
            if end == start:
                own = ["[UNK]"]
                break
            own.append(("##" if start else "") + run[start:end])
            start = end
        found += own
    return found[:PIECES]


def encoder(model, tokenizer):
    """The pieces of an encoder by number, and their vectors, turned so that the first numbers tell most."""
    known = json.load(open(tokenizer, encoding="utf8"))["model"]["vocab"]
    tables = [t for t in onnx.load(model).graph.initializer if "word_embeddings.weight" in t.name]
    vectors = numpy_helper.to_array(tables[0]).astype(np.float32)
    vectors = vectors - vectors.mean(0)
    turn = np.linalg.svd(vectors[::3], full_matrices=False)[2]
    vectors = vectors @ turn.T[:, :VECTOR]
    return known, vectors / vectors.std() / 2


# --- examples ---

class Parts:
    """What stands in parts of examples, to be put in place of others of their kind."""

    def __init__(self, examples):
        self.things, self.texts, self.values = [], [], {}
        for e in examples:
            for form, slots in e["wishes"] if e["marked"] else []:
                count = 0
                for start, end, sort in slots:
                    part = e["tokens"][start:end]
                    if sort == 1:
                        self.values.setdefault((form, count), []).append(part)
                        count += 1
                    else:
                        (self.things if sort == 0 else self.texts).append(part)

    def swapped(self, e, rng):
        spans = []
        for wish, (form, slots) in enumerate(e["wishes"]):
            count = 0
            for i, (start, end, sort) in enumerate(slots):
                spans.append((start, end, wish, i, sort, (form, count)))
                count += sort == 1
        spans.sort()
        if any(one[1] > other[0] for one, other in zip(spans, spans[1:])):
            return e
        tokens, at, wishes = [], 0, [list(slots) for _, slots in e["wishes"]]
        for start, end, wish, i, sort, key in spans:
            tokens += e["tokens"][at:start]
            part = e["tokens"][start:end]
            if rng.random() < 0.5:
                part = rng.choice([self.things, self.values.get(key, [part]), self.texts][sort])
            wishes[wish][i] = (len(tokens), len(tokens) + len(part), sort)
            tokens, at = tokens + part, end
        return dict(e, tokens=tokens + e["tokens"][at:], wishes=[(f, new) for (f, _), new in zip(e["wishes"], wishes)])


class Examples:
    def __init__(self, path, chinese):
        self.chinese = chinese
        everything = [json.loads(line) for line in open(path, encoding="utf8")]
        everything = [e for e in everything if e["tokens"] and e["wishes"]]
        self.held = [e for e in everything if e["held"]]
        self.learned = [e for e in everything if not e["held"]]
        self.parts = Parts(self.learned)
        self.senses = {}
        for e in self.learned:
            for word, _, _, _, senses in e["tokens"]:
                self.senses.setdefault(word, senses)
        short = 26 if chinese else 22
        wanted = [e for e in self.learned if e["marked"] and not e["wishes"][0][0].startswith("(")]
        self.wishes = [e for e in wanted if len(e["tokens"]) < 1.5 * short]
        self.single = [e for e in wanted if len(e["wishes"]) == 1 and len(e["tokens"]) < short]
        self.none = [e for e in self.learned if e["wishes"][0][0] == NOTHING and len(e["tokens"]) < short]

    def joint(self, rng):
        joint = rng.choice(CHINESE_JOINTS if self.chinese else ENGLISH_JOINTS)
        return [[w, "WORD" if w.isalnum() else "MARK", 0, 0, self.senses.get(w, [])]
                for w in (joint if self.chinese else joint.split())]

    def joined(self, one, other, rng):
        joint, first = self.joint(rng), list(one["tokens"])
        while len(first) > 1 and first[-1][0] in ".!?。！？,，" and joint and not joint[0][0].isalnum():
            first.pop()
        if any(end > len(first) for _, slots in one["wishes"] for _, end, _ in slots):
            return []
        by = len(first) + len(joint)
        wishes = [(f, slots) for f, slots in one["wishes"] if f != NOTHING]
        wishes += [(f, [(s + by, e + by, k) for s, e, k in slots]) for f, slots in other["wishes"] if f != NOTHING]
        return [dict(tokens=first + joint + other["tokens"], wishes=wishes or [(NOTHING, [])], marked=True)]

    def epoch(self, rng):
        some = [self.parts.swapped(e, rng) if e["marked"] and rng.random() < SWAPPED else e for e in self.learned]
        for _ in range(int(len(self.learned) * JOINED)):
            one, other = rng.choice(self.single), rng.choice(self.single)
            if one["wishes"][0][0] != other["wishes"][0][0]:
                one, other = (self.parts.swapped(e, rng) if rng.random() < 0.4 else e for e in (one, other))
                some += self.joined(one, other, rng)
        for _ in range(int(len(self.learned) * ASIDES)):
            aside, wish = rng.choice(self.none), rng.choice(self.wishes)
            some += self.joined(aside, wish, rng) if rng.random() < 0.6 else self.joined(wish, aside, rng)
        rng.shuffle(some)
        return some


class Numbers:
    """Examples as numbers."""

    def __init__(self, examples, encoder_pieces, chinese):
        self.chinese = chinese
        words, couples, senses, forms = {}, {}, {}, set()
        for e in examples.learned:
            forms.update(form for form, _ in e["wishes"])
            for token in e["tokens"]:
                words[token[0]] = words.get(token[0], 0) + 1
                for sense in token[4]:
                    senses.setdefault(sense, len(senses))
            for one, other in zip(e["tokens"], e["tokens"][1:]):
                couples[one[0] + " " + other[0]] = couples.get(one[0] + " " + other[0], 0) + 1
        used = {p for w in words for p in pieces(w, encoder_pieces)}
        kept = sorted(p for p, i in encoder_pieces.items() if p in used or p == "[UNK]" or
                      (i < FREQUENT and not p.startswith("[") and (len(p) == 1 if chinese else p.isascii())))
        self.encoder_rows = [encoder_pieces[p] for p in kept]
        self.pieces = {p: i for i, p in enumerate(kept)}
        self.words = {w: i + 1 for i, w in enumerate(sorted(w for w, n in words.items() if n >= OWN_WORD))}
        self.couples = {c: i + 1 for i, c in enumerate(sorted(c for c, n in couples.items() if n >= OWN_PAIR))} if chinese else {}
        self.senses = senses
        self.forms = {f: i for i, f in enumerate(sorted(forms - {SEVERAL}))}
        self.cache = {}

    def of_word(self, word):
        if word not in self.cache:
            self.cache[word] = [self.pieces[p] for p in pieces(word, self.pieces)]
        return self.cache[word]

    def known(self, tokens, things, rng):
        """Tokens that are in names of things in the film: most of those by which things are named, and few others."""
        known, chosen = [0] * len(tokens), {}
        for i, token in enumerate(tokens):
            if things[i] >= 0 and self.chinese:
                if chosen.setdefault(things[i], rng.random() < CHINESE_NAMED) and things[i + 1:i + 2] == [things[i]]:
                    known[i] = known[i + 1] = 1
            elif things[i] >= 0:
                known[i] = int(known[i] or (rng.random() < NAMED and token[0] not in SMALL))
            elif rng.random() < NAMED_BESIDES and (self.chinese or token[0] not in SMALL):
                known[i:i + 1 + self.chinese] = [1] * len(known[i:i + 1 + self.chinese])
        return known

    def of(self, e, rng=None):
        """An example; without a source of chance with the names that the tests give it."""
        tokens = e["tokens"][:LONGEST]
        states, owners, things = [0] * len(tokens), [-1] * len(tokens), [-1] * len(tokens)
        several = len(e["wishes"]) > 2 or e["wishes"][0][0] == SEVERAL
        for wish, (_, slots) in enumerate(e["wishes"]):
            for start, end, sort in slots:
                for i in range(start, min(end, len(tokens))):
                    states[i], owners[i] = 1 + 2 * sort + (i > start), min(wish, 1)
                    things[i] = start if sort == 0 else things[i]
        if not e["marked"] or several:
            states, owners = [-1] * len(tokens), [-1] * len(tokens)
        second = SOME if several else 0 if len(e["wishes"]) == 1 else self.forms.get(e["wishes"][1][0], -2) + 1
        return dict(
            size=len(tokens), states=states, owners=owners, second=second,
            first=-1 if several else self.forms.get(e["wishes"][0][0], -1),
            known=[t[3] for t in tokens] if rng is None else self.known(tokens, things, rng),
            pieces=[self.of_word(t[0]) for t in tokens], words=[self.words.get(t[0], 0) for t in tokens],
            couples=[self.couples.get(a[0] + " " + b[0], 0) for a, b in zip(tokens, tokens[1:])] + [0],
            kinds=[KINDS.index(t[1]) for t in tokens], capitals=[t[2] for t in tokens],
            senses=[[self.senses[s] for s in t[4] if s in self.senses] for t in tokens])


def batch(rows):
    longest = max(r["size"] for r in rows)

    def padded(name, value):
        return torch.tensor([r[name] + [value] * (longest - r["size"]) for r in rows])

    def bags(name):
        lists = [one for r in rows for one in r[name] + [[]] * (longest - r["size"])]
        starts = np.cumsum([0] + [len(one) for one in lists])[:-1]
        return torch.tensor([n for one in lists for n in one], dtype=torch.long), torch.tensor(starts)

    message = dict(pieces=bags("pieces"), senses=bags("senses"), words=padded("words", 0), couples=padded("couples", 0),
                   kinds=padded("kinds", 0), capitals=padded("capitals", 0).float(), known=padded("known", 0).float(),
                   there=torch.tensor([[1.0] * r["size"] + [0.0] * (longest - r["size"]) for r in rows]))
    return message, padded("states", -1), padded("owners", -1), torch.tensor([r["first"] for r in rows]), \
        torch.tensor([r["second"] for r in rows])


# --- the network ---

class Net(nn.Module):
    def __init__(self, numbers, vectors):
        super().__init__()
        start = torch.tensor(vectors[numbers.encoder_rows], dtype=torch.float)
        self.pieces = nn.EmbeddingBag.from_pretrained(start, freeze=False, mode="mean")
        self.words = nn.Embedding(len(numbers.words) + 1, VECTOR, padding_idx=0)
        self.couples = nn.Embedding(len(numbers.couples) + 1, VECTOR, padding_idx=0)
        self.senses = nn.EmbeddingBag(len(numbers.senses), VECTOR, mode="sum")
        self.kinds = nn.Embedding(len(KINDS), VECTOR)
        for table, size in (self.words, 0), (self.couples, 0), (self.senses, 0.05), (self.kinds, 0.05):
            table.weight.data *= size
        self.capital, self.named = nn.Parameter(torch.zeros(VECTOR)), nn.Parameter(torch.zeros(VECTOR))
        self.unit = nn.GRU(VECTOR, STATE, batch_first=True, bidirectional=True)
        read, forms = 2 * STATE + VECTOR, len(numbers.forms)
        self.attention, self.states, self.owners = nn.Linear(read, 2), nn.Linear(read, 7), nn.Linear(read, 2)
        self.first, self.second = nn.Linear(2 * read, forms), nn.Linear(2 * read, forms + 1)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, message):
        there = message["there"]
        rows, longest = there.shape
        tokens = self.pieces(*message["pieces"]).view(rows, longest, -1) + self.words(message["words"]) \
            + self.couples(message["couples"])
        if self.training:
            tokens = tokens * (torch.rand(rows, longest, 1) > FORGOTTEN)
        tokens = tokens + self.senses(*message["senses"]).view(rows, longest, -1) + self.kinds(message["kinds"]) \
            + message["capitals"][:, :, None] * self.capital + message["known"][:, :, None] * self.named
        tokens = self.drop(tokens)
        packed = nn.utils.rnn.pack_padded_sequence(tokens, there.sum(1).long(), batch_first=True, enforce_sorted=False)
        read = nn.utils.rnn.pad_packed_sequence(self.unit(packed)[0], batch_first=True, total_length=longest)[0]
        read = self.drop(torch.cat([read, tokens], 2))
        gone = ((1 - there) * -1e4)[:, :, None]
        means = torch.einsum("btk,btd->bkd", (self.attention(read) + gone).softmax(1), read)
        greatest = (read + gone).max(1)[0]
        return self.first(torch.cat([greatest, means[:, 0]], 1)), self.second(torch.cat([greatest, means[:, 1]], 1)), \
            self.states(read), self.owners(read)


def lost(found, wanted):
    first, second, states, owners = found
    right_states, right_owners, right_first, right_second = wanted
    none = second[right_second == SOME].log_softmax(1)[:, 0]
    sum_ = -torch.log1p(-none.exp().clamp(max=1 - 1e-6)).sum() / len(second)
    for scores, right, weight in (first, right_first, 1), (second, right_second.clamp(min=-1), 1), (states, right_states, 2), \
            (owners, right_owners, 1):
        if (right >= 0).any():
            sum_ = sum_ + weight * F.cross_entropy(scores.reshape(-1, scores.shape[-1]), right.reshape(-1), ignore_index=-1,
                                                   label_smoothing=SMOOTHED if scores is first else 0)
    return sum_


def learn(examples, numbers, vectors):
    rng = random.Random(SEED)
    torch.manual_seed(SEED)
    net = Net(numbers, vectors)
    steps = EPOCHS * (len(examples.epoch(rng)) // BATCH + 1)
    optimizer = torch.optim.Adam(net.parameters(), lr=STEP)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda n: min(1, (n + 1) / 100) * max(0.02, 1 - n / steps))
    for epoch in range(EPOCHS):
        rows = [numbers.of(e, rng) for e in examples.epoch(rng)]
        batches = []
        for i in range(0, len(rows), 20 * BATCH):
            alike = sorted(rows[i:i + 20 * BATCH], key=lambda r: r["size"])
            batches += [alike[k:k + BATCH] for k in range(0, len(alike), BATCH)]
        rng.shuffle(batches)
        total = 0
        for some in batches:
            message, *wanted = batch(some)
            loss = lost(net(message), wanted)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1)
            optimizer.step()
            schedule.step()
            total += loss.item()
        net.eval()
        with torch.no_grad():
            right = 0
            held = [r for r in map(numbers.of, examples.held) if r["second"] == 0]
            for i in range(0, len(held), 100):
                message, _, _, first, _ = batch(held[i:i + 100])
                right += (net(message)[0].argmax(1) == first).sum().item()
        net.train()
        print(f"{epoch + 1} of {EPOCHS}: loss {total / len(batches):.3f}, forms of messages with one wish that were held"
              f" back: {100 * right / max(1, len(held)):.1f} %", flush=True)
    return net.eval()


# --- the table ---

CHARACTERS = ")*+,-./0123456789;<>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
LEVELS, DOUBLING = 41, 4     # as in Vectors.java


def row(numbers):
    size = math.ceil(DOUBLING * math.log2(max(abs(numbers).max(), 1e-3)))
    levels = np.clip(np.rint(numbers * LEVELS / 2 ** (size / DOUBLING)), -LEVELS, LEVELS).astype(int)
    return "".join(CHARACTERS[n + LEVELS] for n in [size, *levels])


def escaped(text, marks):
    return "".join("\\" + c if c in marks else c if " " <= c <= "~" else "".join(
        f"\\u{unit:04X}" for unit in np.frombuffer(c.encode("utf-16-le"), dtype="<u2")) for c in text)


def write(net, numbers, path):
    weights = {name: value.detach().numpy().astype(float) for name, value in net.state_dict().items()}
    rows = {"capital": row(weights["capital"]), "named": row(weights["named"])}
    for letter, names, table in ("p", numbers.pieces, "pieces"), ("w", numbers.words, "words"), \
            ("c", numbers.couples, "couples"), ("s", numbers.senses, "senses"), \
            ("k", {kind: i for i, kind in enumerate(KINDS)}, "kinds"):
        rows.update({letter + " " + name: row(weights[table + ".weight"][i]) for name, i in names.items()})

    def layer(name, weight, bias):
        rows.update({f"{name}.{i}": row(one) for i, one in enumerate(weight.T)})
        rows[name + " bias"] = row(bias)

    for name, end in ("forwards", ""), ("backwards", "_reverse"):
        layer(name + " token", weights["unit.weight_ih_l0" + end], weights["unit.bias_ih_l0" + end])
        layer(name + " before", weights["unit.weight_hh_l0" + end], weights["unit.bias_hh_l0" + end])
    for name in "attention", "first", "second", "states", "owners":
        layer(name, weights[name + ".weight"], weights[name + ".bias"])
    with open(path, "w", encoding="ascii") as table:
        table.write("# What was learned from examples; made by training/plain-words/train.py.\n")
        table.write("forms=" + escaped("¦".join(numbers.forms), "\\") + "\n")
        for name in sorted(rows):
            table.write(escaped(name, "\\ =:#!") + "=" + rows[name] + "\n")


def main(language, path, model, tokenizer, table):
    encoder_pieces, vectors = encoder(model, tokenizer)
    examples = Examples(path, language == "zh")
    numbers = Numbers(examples, encoder_pieces, language == "zh")
    print(f"{len(examples.learned)} examples, {len(numbers.forms)} forms, {len(numbers.pieces)} pieces,"
          f" {len(numbers.words)} words", flush=True)
    write(learn(examples, numbers, vectors), numbers, table)


if __name__ == "__main__":
    main(*sys.argv[1:])
