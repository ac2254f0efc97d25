package jp.telework.bench.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.bench.environment.Arguments;

/**
 * What the command line says.
 *
 * @param quick whether only what must hold on any machine decides how the run ends
 * @param sizes ascending
 * @param millis how long one measurement takes
 * @param minutes how long the whole run may take
 * @param noise what others may use of the machine, 0 to 1
 * @param patience seconds to wait for a quiet machine before a measurement is repeated
 * @param kept whether the data are left for the next run
 * @param plant whether indexes may not be used
 */
record Options(
        Path repository,
        Path data,
        boolean quick,
        List<Integer> sizes,
        int rounds,
        long millis,
        int minutes,
        double noise,
        int patience,
        boolean kept,
        boolean plant,
        Path results) {

    static Options of(Path repository, Arguments arguments) {
        boolean quick = arguments.has("--quick");
        boolean plant = arguments.value("--plant", "").equals("seqscan");
        Path data = Path.of(arguments.value(
                "--data", repository.resolve(".local/bench-lists").toString()));
        return new Options(
                repository,
                data,
                quick,
                Stream.of(arguments
                                .value("--sizes", quick ? "1000,10000" : "10000,100000,1000000")
                                .split(","))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList(),
                arguments.number("--rounds", quick ? 1 : 5),
                quick ? 40 : 300,
                arguments.number("--minutes", quick ? 3 : 10),
                Double.parseDouble(arguments.value("--noise", "0.10")),
                quick ? 0 : 5,
                // A database without its index must not be taken for a sound one later.
                arguments.has("--keep") && !plant,
                plant,
                Path.of(arguments.value(
                        "--results",
                        (quick ? data.resolve("logs") : repository.resolve("deploy/bench/results"))
                                .resolve("lists.md")
                                .toString())));
    }
}
