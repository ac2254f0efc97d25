package jp.telework.local.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.Leftovers;
import jp.telework.local.Notice;
import jp.telework.local.Ports;
import jp.telework.local.process.HttpProbe;
import jp.telework.local.process.ResidentMemory;

/** What runs, whether it is well and how much memory it holds. */
final class Status {

    private static final int ALL_WELL = 0;
    private static final int SOMETHING_IS_WRONG = 1;
    private static final int NOTHING_RUNS = 3;
    private static final long MEBIBYTE = 1024L * 1024L;

    private final Leftovers processes;
    private final Ports ports = Ports.fixed();
    private long total;
    private long keycloak;
    private int running;
    private int well;

    Status(Folders folders) {
        this.processes = new Leftovers(folders);
    }

    static boolean isRunning(Folders folders) {
        return new Leftovers(folders).launcher().isPresent();
    }

    int run() {
        Optional<ProcessHandle> launcher = processes.launcher();
        for (Component component : Component.values()) {
            report(component);
        }
        if (running == 0 && launcher.isEmpty()) {
            Terminal.print(new Notice("動いていません", "Nothing is running"));
            return NOTHING_RUNS;
        }
        launcher.ifPresent(process -> line("launcher", "-", process, "", ResidentMemory.ofOne(process.pid())));
        Terminal.print(String.format(
                Locale.ROOT,
                "  常駐メモリー / resident: %d MiB（Keycloak を除く / without Keycloak: %d MiB）",
                total / MEBIBYTE,
                (total - keycloak) / MEBIBYTE));
        if (launcher.isEmpty()) {
            Terminal.print(new Notice(
                    "起動プログラムがありません。残りは deploy/local/down で終了できます",
                    "The launcher is gone; deploy/local/down stops what is left"));
        }
        return well == Component.values().length && launcher.isPresent() ? ALL_WELL : SOMETHING_IS_WRONG;
    }

    private void report(Component component) {
        Optional<ProcessHandle> process = processes.process(component);
        if (process.isEmpty()) {
            Terminal.print(String.format(Locale.ROOT, "  %-18s 停止 / stopped", component.title()));
            return;
        }
        running++;
        boolean answers = isWell(component);
        if (answers) {
            well++;
        }
        long memory = ResidentMemory.ofTree(process.get());
        if (component == Component.KEYCLOAK) {
            keycloak = memory;
        }
        line(
                component.title(),
                answers ? "正常 / ready" : "応答なし / not ready",
                process.get(),
                "127.0.0.1:" + ports.of(component),
                memory);
    }

    private void line(String title, String state, ProcessHandle process, String address, long memory) {
        total += memory;
        Terminal.print(String.format(
                Locale.ROOT,
                "  %-18s %-22s pid %-8d %5d MiB   %s",
                title,
                state,
                process.pid(),
                memory / MEBIBYTE,
                address));
    }

    private boolean isWell(Component component) {
        return switch (component) {
            case POSTGRES -> accepts(ports.of(component));
            case MAIL -> HttpProbe.answers(URI.create("http://127.0.0.1:" + ports.of(component) + "/messages.json"));
            case KEYCLOAK -> HttpProbe.answers(management(component).resolve("/health/ready"));
            case SUBSIDY, FURUSATO, SEMINAR, PROMOTION, GATEWAY ->
                HttpProbe.answers(management(component).resolve("/q/health/ready"));
        };
    }

    private URI management(Component component) {
        return URI.create("http://127.0.0.1:" + ports.managementOf(component));
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
