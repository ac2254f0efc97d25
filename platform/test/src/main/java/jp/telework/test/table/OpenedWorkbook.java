package jp.telework.test.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook read without the library that wrote it: the archive's parts, and the first sheet's cells. */
public final class OpenedWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");

    private final Map<String, Document> parts = new LinkedHashMap<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private int frozenRows;
    private int formulas;

    private OpenedWorkbook() {}

    /**
     * Opens one.
     *
     * @throws AssertionError when it is no archive of well-formed XML
     */
    public static OpenedWorkbook of(byte[] content) {
        OpenedWorkbook opened = new OpenedWorkbook();
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(file, content);
                opened.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (ZipException | SAXException | ParserConfigurationException | XMLStreamException malformed) {
            throw new AssertionError("not a workbook: " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return opened;
    }

    /** By the archive's directory, as spreadsheet programs do. A sheet of thousands of rows is no tree: it would fill the heap. */
    private void read(Path file) throws IOException, SAXException, ParserConfigurationException, XMLStreamException {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry sheet = archive.getEntry(SHEET);
            if (sheet == null) {
                throw new AssertionError("not a workbook: " + Collections.list(archive.entries()));
            }
            for (ZipEntry entry : Collections.list(archive.entries())) {
                if (!entry.getName().equals(SHEET)) {
                    try (InputStream part = archive.getInputStream(entry)) {
                        parts.put(entry.getName(), xml.newDocumentBuilder().parse(part));
                    }
                }
            }
            try (InputStream part = archive.getInputStream(sheet)) {
                readSheet(part);
            }
        }
        for (Document document : parts.values()) {
            formulas += FORMULAS.stream()
                    .mapToInt(tag -> elements(document, tag).size())
                    .sum();
        }
    }

    private void readSheet(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<Format> formats = formats();
        List<String> sharedTexts = sharedTexts();
        XMLStreamReader reader = factory.createXMLStreamReader(part);
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (FORMULAS.contains(reader.getLocalName())) {
                formulas++;
            }
            switch (reader.getLocalName()) {
                case "row" -> rows.add(new ArrayList<>());
                case "c" -> readCell(reader, formats, sharedTexts);
                case "col" -> widths.add(Double.valueOf(attribute(reader, "width")));
                case "pane" -> {
                    if (attribute(reader, "state").equals("frozen")) {
                        frozenRows += (int) Double.parseDouble(attribute(reader, "ySplit"));
                    }
                }
                default -> {
                    // nothing that a table is asked about
                }
            }
        }
    }

    /** Up to the cell's end; a cell without content is left out. */
    private void readCell(XMLStreamReader reader, List<Format> formats, List<String> sharedTexts)
            throws XMLStreamException {
        String type = attribute(reader, "t");
        String style = attribute(reader, "s");
        StringBuilder text = new StringBuilder();
        boolean filled = false;
        while (!(reader.next() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("c"))) {
            if (reader.isCharacters()) {
                text.append(reader.getText());
            } else if (reader.isStartElement()) {
                filled |= reader.getLocalName().equals("v")
                        || reader.getLocalName().equals("is");
                formulas += FORMULAS.contains(reader.getLocalName()) ? 1 : 0;
            }
        }
        if (filled) {
            Format format = formats.get(style.isEmpty() ? 0 : Integer.parseInt(style));
            String value = type.equals("s") ? sharedTexts.get(Integer.parseInt(text.toString())) : text.toString();
            rows.get(rows.size() - 1).add(new Cell(type, value, format.code(), format.bold()));
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
    }

    /** One cell: {@code type} is {@code s} for text and empty for numbers, {@code style} what a number looks like. */
    public record Cell(String type, String value, String format, boolean bold) {}

    /** The cells, row by row; a cell without content is missing. */
    public List<List<Cell>> rows() {
        return rows;
    }

    /** The texts of one row. */
    public List<String> texts(int row) {
        return rows.get(row).stream().map(Cell::value).toList();
    }

    /** How many formulas the workbook holds, wherever they stand: in cells, names, rules or checks. */
    public int formulas() {
        return formulas;
    }

    /** How many rows stay in view. */
    public int frozenRows() {
        return frozenRows;
    }

    /** The widths of the columns, in signs. */
    public List<Double> widths() {
        return widths;
    }

    /** The sheet's name. */
    public String title() {
        return elements(part("xl/workbook.xml"), "sheet").get(0).getAttribute("name");
    }

    private record Format(String code, boolean bold) {}

    private List<Format> formats() {
        return elements(elements(part("xl/styles.xml"), "cellXfs").get(0), "xf").stream()
                .map(format -> new Format(format(format.getAttribute("numFmtId")), bold(format.getAttribute("fontId"))))
                .toList();
    }

    private List<String> sharedTexts() {
        return parts.containsKey(SHARED_TEXTS)
                ? elements(part(SHARED_TEXTS), "si").stream()
                        .map(Element::getTextContent)
                        .toList()
                : List.of();
    }

    private String format(String id) {
        return elements(part("xl/styles.xml"), "numFmt").stream()
                .filter(format -> format.getAttribute("numFmtId").equals(id))
                .map(format -> format.getAttribute("formatCode"))
                .findFirst()
                .orElse("");
    }

    private boolean bold(String id) {
        Element fonts = elements(part("xl/styles.xml"), "fonts").get(0);
        return !elements(elements(fonts, "font").get(Integer.parseInt(id)), "b").isEmpty();
    }

    private Document part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static List<Element> elements(Document document, String tag) {
        return list(document.getElementsByTagName(tag));
    }

    private static List<Element> elements(Element parent, String tag) {
        return list(parent.getElementsByTagName(tag));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
