package jp.telework.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.DocumentError;

/**
 * Office documents are packages (ISO/IEC 29500-2): archives whose content types and relationships say what each part is. These
 * decide, not the parts' names. Everything is unpacked once to count it, and nothing is kept.
 */
final class OfficeFiles {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    static final String DOCX = OFFICE + "wordprocessingml.document";
    static final String XLSX = OFFICE + "spreadsheetml.sheet";
    static final String PPTX = OFFICE + "presentationml.presentation";

    private static final Map<String, String> MAIN_PARTS =
            Map.of(DOCX + ".main+xml", DOCX, XLSX + ".main+xml", XLSX, PPTX + ".main+xml", PPTX);

    /** The library reads an archive's directory into memory. Some 10,000 entries fit into this. */
    private static final long LARGEST_DIRECTORY = 1024 * 1024;

    static final int MOST_PARTS = 5_000;
    static final long MOST_BYTES = 100L * 1024 * 1024;

    /** Office packages unpack to some ten times their size; 100 times is left to those that repeat themselves. */
    static final long MOST_TIMES = 100;

    private static final long FREE_OF_RATIO = 5L * 1024 * 1024;

    private static final List<String> MACROS = List.of("macroenabled", "vbaproject", "vbadata", "macrosheet");

    private OfficeFiles() {}

    /** What was found. */
    record Found(String mediaType, Set<ActiveContent> active) {}

    /**
     * The document in an archive; empty when the archive is another.
     *
     * @throws UnsafeFile when it is an office document, or nearly one, that is not taken
     */
    static Optional<Found> read(Path file) throws IOException {
        if (ArchiveEnd.directorySize(file) > LARGEST_DIRECTORY) {
            throw new UnsafeFile(DocumentError.DOCUMENT_UNPACKS_TOO_LARGE, MOST_PARTS, MOST_BYTES);
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                throw new UnsafeFile(DocumentError.DOCUMENT_UNPACKS_TOO_LARGE, MOST_PARTS, MOST_BYTES);
            }
            if (archive.getEntry(PackageParts.TYPES) == null) {
                return Optional.empty();
            }
            return Optional.of(new OfficeFiles.Reading(archive, file.toFile().length()).found());
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Goes through one package. */
    private static final class Reading {

        private final ZipFile archive;
        private final long most;
        private final List<PackageParts.Relationship> relationships = new ArrayList<>();
        private final Set<ActiveContent> active = new TreeSet<>();
        private PackageParts.Types types = PackageParts.Types.NONE;
        private long bytes;

        Reading(ZipFile archive, long packed) {
            this.archive = archive;
            this.most = Math.min(MOST_BYTES, Math.max(FREE_OF_RATIO, packed * MOST_TIMES));
        }

        Found found() throws IOException {
            names();
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
                part(parts.nextElement());
            }
            types.all().forEach(Reading::refuseMacros);
            relationships.forEach(relationship -> refuseMacros(relationship.type()));
            relationships.forEach(this::note);
            return new Found(mediaType(), Set.copyOf(active));
        }

        /** Names that lead out of a folder, or that two readers could take for two different parts. */
        private void names() {
            Set<String> seen = new HashSet<>();
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
                String name = parts.nextElement().getName();
                String plain = name.toLowerCase(Locale.ROOT);
                boolean leadsOut = name.startsWith("/")
                        || name.contains("\\")
                        || name.contains(":")
                        || List.of(name.split("/", -1)).contains("..");
                if (leadsOut || !seen.add(plain) || name.chars().anyMatch(Character::isISOControl)) {
                    throw new UnsafeFile(DocumentError.DOCUMENT_PACKAGE_UNSAFE, shown(name));
                }
                refuseMacros(plain);
                if (plain.contains("/embeddings/")) {
                    active.add(ActiveContent.EMBEDDED_FILES);
                }
            }
        }

        private void part(ZipEntry entry) throws IOException {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean declares = name.equals(PackageParts.TYPES.toLowerCase(Locale.ROOT)) || name.endsWith(".rels");
            try (InputStream content = archive.getInputStream(entry)) {
                PackagePart part = PackagePart.read(content, declares, most - bytes);
                bytes += part.size();
                if (part.tooLarge()) {
                    throw new UnsafeFile(DocumentError.DOCUMENT_UNPACKS_TOO_LARGE, MOST_PARTS, MOST_BYTES);
                }
                if (part.hasMacros()) {
                    throw new UnsafeFile(DocumentError.DOCUMENT_HAS_MACROS);
                }
                if (isXml(name) && PackageParts.hasDoctype(part.head())) {
                    throw new UnsafeFile(DocumentError.DOCUMENT_PACKAGE_UNSAFE, shown(entry.getName()));
                }
                if (name.endsWith(".rels")) {
                    relationships.addAll(PackageParts.relationships(part.whole(), entry.getName()));
                } else if (declares) {
                    types = PackageParts.types(part.whole());
                }
            }
        }

        private static boolean isXml(String name) {
            return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        }

        private static void refuseMacros(String what) {
            String plain = what.toLowerCase(Locale.ROOT);
            if (MACROS.stream().anyMatch(plain::contains)) {
                throw new UnsafeFile(DocumentError.DOCUMENT_HAS_MACROS);
            }
        }

        private void note(PackageParts.Relationship relationship) {
            if (relationship.external() && !relationship.type().endsWith("/hyperlink")) {
                active.add(ActiveContent.EXTERNAL_CONTENT);
            }
            if (relationship.type().endsWith("/oleObject")
                    || relationship.type().endsWith("/package")) {
                active.add(ActiveContent.EMBEDDED_FILES);
            }
            if (relationship.type().endsWith("/control") || relationship.type().endsWith("/activeXControlBinary")) {
                active.add(ActiveContent.AUTOMATIC_ACTIONS);
            }
        }

        /** By the part to which the package's own relationships lead. */
        private String mediaType() {
            List<String> found = relationships.stream()
                    .filter(relationship -> relationship.source().equals("_rels/.rels")
                            && relationship.type().endsWith("/officeDocument"))
                    .map(relationship -> types.of(relationship.target()))
                    .toList();
            if (found.size() != 1 || !MAIN_PARTS.containsKey(found.get(0))) {
                throw new UnsafeFile(
                        DocumentError.DOCUMENT_TYPE_NOT_ACCEPTED,
                        found.isEmpty() || found.get(0).isEmpty() ? "application/zip" : found.get(0));
            }
            return MAIN_PARTS.get(found.get(0));
        }

        private static String shown(String name) {
            String clean = name.replaceAll("\\p{Cntrl}", "?");
            return clean.length() <= 100 ? clean : clean.substring(0, 100) + "…";
        }
    }
}
