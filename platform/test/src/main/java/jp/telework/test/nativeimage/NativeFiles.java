package jp.telework.test.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a native image must know of a module, in the module's {@code META-INF/native-image}. It follows from the kind of a
 * class or file, so that a new one needs no list:
 *
 * <ul>
 *   <li>{@code reflect-config.json}: every record and every enum. JSON, Hibernate's projections and stored documents are made
 *       of them.
 *   <li>{@code resource-config.json}: every bundle of texts.
 * </ul>
 *
 * <p>{@code -Dnative.update=true} writes the files.
 */
public final class NativeFiles {

    private static final String JAPANESE = "_ja.properties";

    private final Path module;
    private final Set<String> types = new TreeSet<>();

    private NativeFiles(Path module) {
        this.module = module;
    }

    /** Those of a module that is compiled. */
    public static NativeFiles of(Path module) {
        NativeFiles files = new NativeFiles(module.toAbsolutePath());
        return files.add(new ClassFileImporter()
                .importPath(module.resolve("target/classes")).stream()
                        .filter(type -> type.isRecord() || type.isEnum()));
    }

    /** Also registers all classes of a library's packages. */
    public NativeFiles withPackages(String... packages) {
        return add(new ClassFileImporter().importPackages(packages).stream());
    }

    private NativeFiles add(Stream<JavaClass> classes) {
        classes.filter(type -> !type.isAnonymousClass()).map(JavaClass::getName).forEach(types::add);
        return this;
    }

    /** Fails where a file of the module differs. */
    public void hold() {
        try {
            hold("reflect-config.json", reflection(), "[\n", "\n]\n");
            hold("resource-config.json", bundles(), "{\n  \"bundles\": [\n", "\n  ]\n}\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void hold(String name, List<String> entries, String opening, String closing) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        String content = opening + String.join(",\n", entries) + closing;
        Path file = module.resolve("src/main/resources/META-INF/native-image/jp.telework")
                .resolve(module.getFileName())
                .resolve(name);
        if (Boolean.getBoolean("native.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s; -Dnative.update=true writes it", file)
                .isEqualTo(content);
    }

    private List<String> reflection() {
        return types.stream()
                .map(name -> "  {\"name\": \"" + name + "\", \"allDeclaredConstructors\": true,"
                        + " \"allDeclaredMethods\": true, \"allDeclaredFields\": true}")
                .toList();
    }

    private List<String> bundles() throws IOException {
        Path resources = module.resolve("src/main/resources");
        try (Stream<Path> files = Files.walk(resources)) {
            return files.map(file -> resources.relativize(file).toString())
                    .filter(file -> file.endsWith(JAPANESE))
                    .map(file ->
                            file.substring(0, file.length() - JAPANESE.length()).replace('/', '.'))
                    .sorted()
                    .map(name -> "    {\"name\": \"" + name + "\", \"locales\": [\"ja\", \"en\"]}")
                    .toList();
        }
    }
}
