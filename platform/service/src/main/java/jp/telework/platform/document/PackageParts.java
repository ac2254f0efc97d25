package jp.telework.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import jp.telework.kernel.document.DocumentError;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what a package declares: content types and relationships. No document type is taken, so no entity either. */
final class PackageParts {

    static final String TYPES = "[Content_Types].xml";

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private PackageParts() {}

    /** The content types, by part and by ending. */
    record Types(Map<String, String> parts, Map<String, String> endings) {

        static final Types NONE = new Types(Map.of(), Map.of());

        /** Of a part; empty when it has none. */
        String of(String part) {
            String name = (part.startsWith("/") ? part : "/" + part).toLowerCase(Locale.ROOT);
            String byEnding = endings.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
            return parts.getOrDefault(name, byEnding);
        }

        Stream<String> all() {
            return Stream.concat(parts.values().stream(), endings.values().stream());
        }
    }

    /**
     * A relationship.
     *
     * @param source the file that declares it
     * @param external whether it leads out of the package
     */
    record Relationship(String source, String type, String target, boolean external) {}

    static Types types(byte[] content) {
        Map<String, String> parts = new HashMap<>();
        Map<String, String> endings = new HashMap<>();
        read(content, TYPES, (element, attributes) -> {
            String type = value(attributes, "ContentType");
            if (element.equals("Override")) {
                parts.put(value(attributes, "PartName").toLowerCase(Locale.ROOT), type);
            } else if (element.equals("Default")) {
                endings.put(value(attributes, "Extension").toLowerCase(Locale.ROOT), type);
            }
        });
        return new Types(parts, endings);
    }

    static List<Relationship> relationships(byte[] content, String source) {
        List<Relationship> all = new ArrayList<>();
        read(content, source, (element, attributes) -> {
            if (element.equals("Relationship")) {
                all.add(new Relationship(
                        source,
                        value(attributes, "Type"),
                        value(attributes, "Target"),
                        value(attributes, "TargetMode").equalsIgnoreCase("External")));
            }
        });
        return all;
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /** Takes what an element says. */
    private interface Reader {
        void take(String element, Attributes attributes);
    }

    private static void read(byte[] content, String source, Reader reader) {
        try {
            parse(content, reader);
        } catch (SAXException unreadable) {
            throw new UnsafeFile(DocumentError.DOCUMENT_PACKAGE_UNSAFE, source);
        }
    }

    private static void parse(byte[] content, Reader reader) throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(content)), new DefaultHandler() {
                @Override
                public void startElement(String space, String local, String name, Attributes attributes) {
                    reader.take(local, attributes);
                }

                @Override
                public void fatalError(SAXParseException broken) throws SAXException {
                    throw broken;
                }
            });
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Whether a part declares a document type, in any encoding: no office program writes one. The parser looks as far as
     * the first element, before which a document type must stand.
     *
     * @param head the beginning of the part; a document whose first element comes later is taken for one that has something to
     *     hide
     */
    static boolean hasDoctype(byte[] head) {
        if (head.length == 0) {
            return false;
        }
        try {
            parse(head, (element, attributes) -> {
                throw new FirstElement();
            });
            return true;
        } catch (FirstElement seen) {
            return false;
        } catch (SAXException unreadable) {
            return true;
        }
    }

    /** Ends the parsing. */
    private static final class FirstElement extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FirstElement() {
            super("first element", null, false, false);
        }
    }
}
