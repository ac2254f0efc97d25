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
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook read without the library that wrote it: the archive's parts, and the first sheet's cells. */
public final class OpenedWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, Document> parts = new LinkedHashMap<>();

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
        } catch (ZipException | SAXException | ParserConfigurationException malformed) {
            throw new AssertionError("not a workbook: " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!opened.parts.containsKey(SHEET)) {
            throw new AssertionError("not a workbook: " + opened.parts.keySet());
        }
        return opened;
    }

    /** By the archive's directory, as spreadsheet programs do. */
    private void read(Path file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                try (InputStream part = archive.getInputStream(entry)) {
                    parts.put(entry.getName(), xml.newDocumentBuilder().parse(part));
                }
            }
        }
    }

    /** One cell: {@code type} is {@code s} for text and empty for numbers, {@code style} what a number looks like. */
    public record Cell(String type, String value, String format, boolean bold) {}

    /** The cells, row by row; a cell without content is missing. */
    public List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : elements(part(SHEET), "row")) {
            rows.add(elements(row, "c").stream()
                    .filter(cell -> !elements(cell, "v").isEmpty()
                            || !elements(cell, "is").isEmpty())
                    .map(this::cell)
                    .toList());
        }
        return rows;
    }

    /** The texts of one row. */
    public List<String> texts(int row) {
        return rows().get(row).stream().map(Cell::value).toList();
    }

    /** How many formulas the workbook holds, wherever they stand: in cells, names, rules or checks. */
    public int formulas() {
        int found = 0;
        for (Document document : parts.values()) {
            for (String tag : List.of("f", "formula", "formula1", "formula2", "definedName")) {
                found += elements(document, tag).size();
            }
        }
        return found;
    }

    /** How many rows stay in view. */
    public int frozenRows() {
        return elements(part(SHEET), "pane").stream()
                .filter(pane -> pane.getAttribute("state").equals("frozen"))
                .mapToInt(pane -> (int) Double.parseDouble(pane.getAttribute("ySplit")))
                .sum();
    }

    /** The widths of the columns, in signs. */
    public List<Double> widths() {
        return elements(part(SHEET), "col").stream()
                .map(column -> Double.valueOf(column.getAttribute("width")))
                .toList();
    }

    /** The sheet's name. */
    public String title() {
        return elements(part("xl/workbook.xml"), "sheet").get(0).getAttribute("name");
    }

    private Cell cell(Element cell) {
        String type = cell.getAttribute("t");
        String value = type.equals("inlineStr")
                ? cell.getTextContent()
                : elements(cell, "v").get(0).getTextContent();
        if (type.equals("s")) {
            value = elements(part("xl/sharedStrings.xml"), "si")
                    .get(Integer.parseInt(value))
                    .getTextContent();
        }
        String style = cell.getAttribute("s");
        int number = style.isEmpty() ? 0 : Integer.parseInt(style);
        Element formats = elements(elements(part("xl/styles.xml"), "cellXfs").get(0), "xf")
                .get(number);
        return new Cell(type, value, format(formats.getAttribute("numFmtId")), bold(formats.getAttribute("fontId")));
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
