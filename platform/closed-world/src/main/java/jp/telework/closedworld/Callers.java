package jp.telework.closedworld;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stack below a reflective access. Beside {@link Reached} in the bootstrap class loader. */
record Callers(boolean ofApplication, boolean resolvedByTheJdk, String initialisers, String first) {

    private static final String[] NEITHER = {
        "java.", "jdk.", "sun.", "jp.telework.closedworld.", "io.quarkus.bootstrap.classloading."
    };

    /** They look up the types of generic signatures, annotations and lambdas. */
    private static final String[] RESOLVERS = {
        "sun.reflect.",
        "sun.invoke.",
        "java.lang.reflect.",
        "java.lang.invoke.MethodType",
        "java.lang.invoke.MethodHandleNatives"
    };

    /** Between the recorder and who asked. */
    private static final String[] ENTRY = {"jp.telework.closedworld.", "java.lang.Class"};

    private static final String[] TESTS = {
        "jp.telework.test.",
        "org.junit.",
        "io.restassured.",
        "org.assertj.",
        "org.awaitility.",
        "org.hamcrest.",
        "org.apache.maven.",
        "io.quarkus.test.",
        "io.quarkus.bootstrap.",
        "io.quarkus.runner.bootstrap.",
        "io.quarkus.deployment.",
        "io.quarkus.builder.",
        "com.tngtech.archunit.",
        "com.networknt.",
        "com.github.victools.",
        "com.icegreen.greenmail.",
    };
    private static final String[] APPLICATION = {"jp.telework.", "io.quarkus.runner."};

    static Callers now(Set<String> tests) {
        return StackWalker.getInstance().walk(frames -> of(frames, tests));
    }

    /**
     * The topmost frame that belongs to the tests or to the application says who asked: JSON in an assertion is the test's, the
     * same library below a resource is the application's. A thread with neither is one of the application's servers.
     */
    private static Callers of(Stream<StackFrame> frames, Set<String> tests) {
        @Nullable Boolean application = null;
        @Nullable String direct = null;
        String first = "";
        StringJoiner initialisers = new StringJoiner(",");
        Iterator<StackFrame> stack = frames.iterator();
        while (stack.hasNext()) {
            StackFrame frame = stack.next();
            String name = frame.getClassName();
            if (frame.getMethodName().equals("<clinit>")) {
                initialisers.add(name);
            }
            if (direct == null && !startsWith(name, ENTRY)) {
                direct = name;
            }
            if (startsWith(name, NEITHER)) {
                continue;
            }
            first = first.isEmpty() ? name + "." + frame.getMethodName() : first;
            application = application == null ? decide(name, tests) : application;
        }
        boolean resolvedByTheJdk = direct != null && startsWith(direct, RESOLVERS);
        return new Callers(application == null || application, resolvedByTheJdk, initialisers.toString(), first);
    }

    private static @Nullable Boolean decide(String name, Set<String> tests) {
        if (startsWith(name, TESTS) || tests.contains(name)) {
            return false;
        }
        return startsWith(name, APPLICATION) ? true : null;
    }

    private static boolean startsWith(String name, String[] beginnings) {
        for (String beginning : beginnings) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
