package jp.telework.closedworld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What an application reached by reflection. The methods of the JDK that {@link Hooks} changed call this class, so the
 * bootstrap class loader loads it, and it uses nothing but the JDK.
 *
 * <p>An entry is: kind, name, member, the class initialisers under way, the first caller outside of the JDK.
 */
public final class Reached {

    private static final Map<String, String> ENTRIES = new ConcurrentHashMap<>();
    private static final ThreadLocal<Boolean> RECORDING = ThreadLocal.withInitial(() -> false);
    private static volatile Set<String> tests = Set.of();

    private Reached() {}

    /** The names of the module's test classes: what they reach themselves does not count. */
    public static void ignore(Set<String> classes) {
        tests = Set.copyOf(classes);
    }

    public static void constructor(Class<?> type) {
        member("constructor", type, "<init>");
    }

    public static void method(Class<?> type, String name) {
        // Of an enum the JDK itself asks for the constants; an image has them.
        if (!(type.isEnum() && name.equals("values"))) {
            member("method", type, name);
        }
    }

    public static void field(Class<?> type, String name) {
        member("field", type, name);
    }

    /** Found by its name. */
    public static void named(@Nullable Class<?> type) {
        if (type != null) {
            member("class", type, "");
        }
    }

    public static void proxy(Class<?>... interfaces) {
        // An image has the proxies of annotations.
        if (interfaces.length > 0 && !interfaces[0].isAnnotation()) {
            StringBuilder names = new StringBuilder();
            for (Class<?> each : interfaces) {
                names.append(names.isEmpty() ? "" : ",").append(each.getName());
            }
            if (ofApplication(interfaces[0].getClassLoader())) {
                add("proxy", names.toString(), "");
            }
        }
    }

    public static void bundle(String name) {
        add("bundle", name, "");
    }

    /** Looked up in a class loader and found there. */
    public static void resource(ClassLoader loader, String name, @Nullable URL found) {
        if (found != null && ofApplication(loader)) {
            add("resource", name, "");
        }
    }

    private static void member(String kind, Class<?> type, String member) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        // Hidden classes are lambdas.
        boolean made = element.isHidden() || Proxy.isProxyClass(element);
        if (!made && ofApplication(element.getClassLoader()) && !tests.contains(element.getName())) {
            add(kind, element.getName(), member);
        }
    }

    /** The loaders of a running application under test. Those of the build that precedes it have other names. */
    private static boolean ofApplication(@Nullable ClassLoader loader) {
        String name = loader == null ? null : loader.getName();
        return name != null && name.startsWith("Quarkus ") && name.contains("Runtime ClassLoader");
    }

    private static void add(String kind, String name, String member) {
        // Once it is known without an initialiser under way, nothing more is to be learnt of it.
        if (Boolean.TRUE.equals(RECORDING.get()) || ENTRIES.containsKey(entry(kind, name, member, ""))) {
            return;
        }
        RECORDING.set(true);
        try {
            Callers callers = Callers.now(tests);
            // An image has the types of signatures, annotations and lambdas.
            boolean resolved = kind.equals("class") && callers.resolvedByTheJdk();
            if (callers.ofApplication() && !resolved) {
                ENTRIES.putIfAbsent(entry(kind, name, member, callers.initialisers()), callers.first());
            }
        } finally {
            RECORDING.set(false);
        }
    }

    private static String entry(String kind, String name, String member, String initialisers) {
        return String.join("\t", kind, name, member, initialisers);
    }

    public static Set<String> entries() {
        Set<String> lines = new TreeSet<>();
        ENTRIES.forEach((entry, first) -> lines.add(entry + "\t" + first));
        return lines;
    }

    /** Writes the entries when the process ends. */
    public static void writeAtTheEnd(Path file) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                Files.createDirectories(file.toAbsolutePath().getParent());
                                Files.write(file, entries());
                            } catch (IOException failed) {
                                throw new UncheckedIOException(failed);
                            }
                        },
                        "closed-world"));
    }
}
