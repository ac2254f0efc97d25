package jp.telework.local.mail;

import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.telework.local.Component;
import jp.telework.local.StackOptions;
import jp.telework.local.process.HttpProbe;
import jp.telework.local.process.Jdk;
import jp.telework.local.process.ProcessSpec;

/** How {@link MailCatcher} is started: from the launcher's own class path. */
public final class MailServer {

    private final StackOptions options;

    public MailServer(StackOptions options) {
        this.options = options;
    }

    public ProcessSpec spec(Jdk jdk) {
        return new ProcessSpec(
                Component.MAIL,
                List.of(
                        jdk.java().toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailCatcher.class.getName(),
                        Integer.toString(smtpPort()),
                        Integer.toString(options.ports().of(Component.MAIL))),
                Map.of("MALLOC_ARENA_MAX", "2"),
                options.folders().dataOf(Component.MAIL),
                options.folders().log(Component.MAIL));
    }

    /** Where the services send to. */
    public int smtpPort() {
        return options.ports().managementOf(Component.MAIL);
    }

    public boolean isReady() {
        return HttpProbe.answers(
                URI.create("http://127.0.0.1:" + options.ports().of(Component.MAIL) + "/messages.json"));
    }
}
