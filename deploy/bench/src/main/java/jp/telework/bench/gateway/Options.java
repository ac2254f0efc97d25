package jp.telework.bench.gateway;

import java.nio.file.Path;
import java.util.List;
import jp.telework.bench.environment.Arguments;

/**
 * What the command line says.
 *
 * @param rate requests a second where the rate is fixed
 * @param seconds of one measurement
 * @param warmUp seconds of full load for each gateway beforehand
 * @param memory seconds during which memory is watched
 * @param noise what others may use of the machine, 0 to 1
 */
record Options(
        Path repository,
        boolean quick,
        int rounds,
        int rate,
        int seconds,
        int warmUp,
        int memory,
        double noise,
        Path data,
        Path results) {

    static final int CONNECTIONS = 32;

    /** How long a measurement of the most that is possible takes. */
    int shortSeconds() {
        return Math.max(2, seconds * 2 / 3);
    }

    static Options of(Path repository, List<String> all) {
        Arguments arguments = new Arguments(all);
        boolean quick = arguments.has("--quick");
        Path data = repository.resolve(".local/bench-gateway");
        Path results = quick ? data.resolve("gateway.md") : repository.resolve("deploy/bench/results/gateway.md");
        return new Options(
                repository,
                quick,
                arguments.number("--rounds", quick ? 2 : 5),
                arguments.number("--rate", 2_000),
                arguments.number("--seconds", quick ? 3 : 5),
                quick ? 5 : 20,
                arguments.number("--memory", quick ? 10 : 48),
                Double.parseDouble(arguments.value("--noise", "0.10")),
                data,
                Path.of(arguments.value("--results", results.toString())));
    }
}
