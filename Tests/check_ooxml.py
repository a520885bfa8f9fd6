#!/usr/bin/python3
"""Checks the parts of Word documents by the schema of ECMA-376: check_ooxml.py FOLDER_OF_XSD FILE.docx…

The folder is that of the transitional schema (wml.xsd and what it imports), which is not ours to carry; see Tests/README.md.
"""
import pathlib
import sys
import zipfile

from lxml import etree

XML = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="space" type="xs:string"/><xs:attribute name="lang" type="xs:string"/>
</xs:schema>"""


class Bare(etree.Resolver):
    """Gives the schema of xml:space, which the others import without saying where it is."""

    def resolve(self, url, public, context):
        return self.resolve_string(XML, context) if url.endswith("xml.xsd") else None


def schema(folder):
    parser = etree.XMLParser()
    parser.resolvers.add(Bare())
    main = etree.parse(str(folder / "wml.xsd"), parser)
    for found in main.iter("{http://www.w3.org/2001/XMLSchema}import"):
        if found.get("namespace") == "http://www.w3.org/XML/1998/namespace":
            found.set("schemaLocation", "xml.xsd")
    return etree.XMLSchema(main)


def main(folder, files):
    known, bad = schema(pathlib.Path(folder)), 0
    for file in files:
        with zipfile.ZipFile(file) as archive:
            for part in archive.namelist():
                if not part.startswith("word/") or not part.endswith(".xml") or "theme" in part:
                    continue
                root = etree.fromstring(archive.read(part))
                # What Word adds beyond the schema is marked as to be ignored.
                root.attrib.pop("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable", None)
                if not known.validate(etree.ElementTree(root)):
                    bad += 1
                    print(f"{file} {part}: {known.error_log[0].message}")
    return bad > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
