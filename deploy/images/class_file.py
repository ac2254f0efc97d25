"""Reads compiled classes, for closed-world and image-rules."""
import struct

STATIC = 0x0008


class ClassFile:
    """Name, texts and static fields of a compiled class."""

    def __init__(self, content):
        self.content, self.at = content, 8
        self.constants = self.pool()
        self.at += 2
        self.name = self.constants[self.constants[self.short()]]
        self.at += 2
        interfaces = self.short()
        self.at += 2 * interfaces
        self.statics = []
        for _ in range(self.short()):
            access, name, kind = self.short(), self.short(), self.short()
            if access & STATIC:
                self.statics.append((self.constants[name], self.constants[kind]))
            for _ in range(self.short()):
                self.at += 2
                length = self.number()
                self.at += length
        self.texts = [text for text in self.constants.values() if isinstance(text, str)]

    def short(self):
        self.at += 2
        return struct.unpack_from(">H", self.content, self.at - 2)[0]

    def number(self):
        self.at += 4
        return struct.unpack_from(">I", self.content, self.at - 4)[0]

    def pool(self):
        constants, index, count = {}, 1, self.short()
        while index < count:
            tag = self.content[self.at]
            self.at += 1
            if tag == 1:
                length = self.short()
                constants[index] = self.content[self.at:self.at + length].decode("utf-8", "replace")
                self.at += length
            elif tag in (7, 8, 16, 19, 20):
                constants[index] = self.short()
            elif tag == 15:
                self.at += 3
            else:
                self.at += 8 if tag in (5, 6) else 4
            index += 2 if tag in (5, 6) else 1
        return constants
