package jp.telework.bench.soak;

import java.nio.file.Path;
import jp.telework.bench.environment.Arguments;

/**
 * What the command line says.
 *
 * @param rate requests a second
 * @param sampleSeconds between two looks at the processes
 */
record SoakOptions(
        Path repository,
        Path data,
        boolean quick,
        int rate,
        int seconds,
        int sampleSeconds,
        Plant plant,
        Path results) {

    private static final int MINUTE = 60;

    static SoakOptions of(Path repository, Arguments arguments) {
        boolean quick = arguments.has("--quick");
        Path data = Path.of(arguments.value(
                "--data", repository.resolve(".local/bench-soak").toString()));
        int minutes = arguments.number("--minutes", arguments.has("--long") ? MINUTE : 10);
        int seconds = arguments.number("--seconds", quick ? 80 : minutes * MINUTE);
        return new SoakOptions(
                repository,
                data,
                quick,
                arguments.number("--rate", quick ? 60 : 300),
                seconds,
                quick ? 4 : 10,
                Plant.of(arguments.value("--plant", "")),
                Path.of(arguments.value(
                        "--results",
                        (quick ? data.resolve("logs") : repository.resolve("deploy/bench/results"))
                                .resolve("soak.md")
                                .toString())));
    }
}
