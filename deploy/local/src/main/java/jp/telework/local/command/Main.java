package jp.telework.local.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.telework.local.Folders;
import jp.telework.local.Ports;
import jp.telework.local.StackFailure;

/** {@code COMMAND REPOSITORY [options]}; called by the scripts in deploy/local and by the Maven build. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int exitCode = run(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int run(String[] arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected: COMMAND REPOSITORY [options]");
        }
        Path repository = Path.of(arguments[1]);
        List<String> options = Arrays.asList(arguments).subList(2, arguments.length);
        Folders folders = Folders.ofLocalStack(repository);
        try {
            return switch (arguments[0]) {
                case "prepare" -> Prepare.run(folders);
                case "up" -> new Up(folders, options).run();
                case "down" -> new Down(folders).run();
                case "status" -> new Status(folders).run();
                case "clock" -> new MoveClock(Ports.fixed()).run(options);
                case "running" -> Status.isRunning(folders) ? 0 : 1;
                default -> throw new IllegalArgumentException("unknown command " + arguments[0]);
            };
        } catch (StackFailure e) {
            Terminal.printFailure(e.notice());
            return 1;
        }
    }
}
