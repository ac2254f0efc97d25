package jp.telework.bench.startup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.ServiceProgram;
import jp.telework.local.process.Jdk;

/** A way to run an application, and what is aimed at. */
enum Way {
    /** The jar as it is built: what the other ways are compared with. */
    JVM("fast-jar", 1),
    /** The same jar with a cache of classes and profiles that an earlier run left. */
    AOT("fast-jar with AOT cache", 0.40),
    /** The native executable beside the jar. */
    NATIVE("native", 0.10);

    /** The first version of Java that writes such a cache in one step. */
    private static final int AOT_SINCE = 25;

    private final String title;
    private final double aim;

    Way(String title, double aim) {
        this.title = title;
        this.aim = aim;
    }

    String title() {
        return title;
    }

    /** The largest share of the time of {@link #JVM} that is aimed at. */
    double aim() {
        return aim;
    }

    /** The ways that this machine and what was built allow. */
    static List<Way> possible(Jdk jdk, Folders folders, Component component) {
        List<Way> ways = new ArrayList<>(List.of(JVM));
        if (jdk.feature() >= AOT_SINCE) {
            ways.add(AOT);
        }
        if (executable(folders, component).isPresent()) {
            ways.add(NATIVE);
        }
        return ways;
    }

    List<String> command(Jdk jdk, Folders folders, Component component, Path cache) {
        if (this == NATIVE) {
            return List.of(executable(folders, component).orElseThrow().toString());
        }
        return this == AOT
                ? withOption(jdk, folders, component, "-XX:AOTCache=" + cache)
                : jvm(jdk, folders, component);
    }

    /** A run that writes the cache when it ends. */
    static List<String> training(Jdk jdk, Folders folders, Component component, Path cache) {
        return withOption(jdk, folders, component, "-XX:AOTCacheOutput=" + cache);
    }

    private static List<String> withOption(Jdk jdk, Folders folders, Component component, String option) {
        List<String> command = new ArrayList<>(jvm(jdk, folders, component));
        command.add(1, option);
        return command;
    }

    private static List<String> jvm(Jdk jdk, Folders folders, Component component) {
        return ServiceProgram.command(jdk, folders.application(component));
    }

    private static Optional<Path> executable(Folders folders, Component component) {
        return ServiceProgram.executable(folders.application(component));
    }
}
