package jp.telework.bench.submission;

import java.nio.file.Path;
import jp.telework.bench.environment.Arguments;

/**
 * What the command line says.
 *
 * @param quick whether only what must hold on any machine decides how the run ends
 * @param count submissions of one measurement
 * @param alone submissions of a measurement over one connection
 * @param warmUps at most so many measurements before the first that counts
 * @param warmUpSubmissions at least so many submissions before it
 * @param stormSeconds how long the last minute is; half of the submissions are due in its last sixth
 * @param minutes how long the whole run may take
 * @param noise what others may use of the machine, 0 to 1
 * @param patience seconds to wait for a quiet machine before a measurement is repeated
 * @param pgbench the program
 */
record Options(
        Path repository,
        Path data,
        boolean quick,
        int connections,
        int count,
        int alone,
        int warmUps,
        int warmUpSubmissions,
        int rounds,
        int stormSubmissions,
        int stormSeconds,
        int minutes,
        double noise,
        int patience,
        Plant plant,
        Path pgbench,
        Path results) {

    static Options of(Path repository, Arguments arguments) {
        boolean quick = arguments.has("--quick");
        Path data = Path.of(arguments.value(
                "--data", repository.resolve(".local/bench-submission").toString()));
        int connections = arguments.number("--connections", 16);
        return new Options(
                repository,
                data,
                quick,
                connections,
                arguments.number("--count", quick ? 640 : 8000) / connections * connections,
                quick ? 100 : 500,
                quick ? 1 : 10,
                quick ? 0 : 50_000,
                arguments.number("--rounds", quick ? 1 : 5),
                quick ? 170 : 1700,
                quick ? 6 : 60,
                arguments.number("--minutes", quick ? 3 : 10),
                Double.parseDouble(arguments.value("--noise", "0.10")),
                quick ? 0 : 10,
                Plant.of(arguments.value("--plant", "")),
                Path.of(arguments.value("--pgbench", "pgbench")),
                Path.of(arguments.value(
                        "--results",
                        (quick ? data.resolve("logs") : repository.resolve("deploy/bench/results"))
                                .resolve("submission.md")
                                .toString())));
    }
}
