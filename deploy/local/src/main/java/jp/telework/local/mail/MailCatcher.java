package jp.telework.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/**
 * Takes every mail that the suite sends on this machine and shows it on a page; nothing goes out. Mails are kept in
 * memory until the program ends. A program of its own, started like the stack's other components.
 */
public final class MailCatcher implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int KEPT = 1000;

    private final GreenMail smtp;
    private final HttpServer page;

    private MailCatcher(GreenMail smtp, HttpServer page) {
        this.smtp = smtp;
        this.page = page;
    }

    /**
     * Listens on the loopback address.
     *
     * @param smtpPort where mails come in
     * @param pagePort where they are read
     */
    public static MailCatcher start(int smtpPort, int pagePort) throws IOException {
        GreenMail smtp = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), pagePort), 0);
        page.createContext("/", new MailPage(() -> CaughtMails.of(smtp.getReceivedMessages(), KEPT)));
        page.start();
        return new MailCatcher(smtp, page);
    }

    @Override
    public void close() {
        page.stop(0);
        smtp.stop();
    }

    /** Arguments: SMTP port, port of the page. Ends with TERM. */
    public static void main(String[] arguments) throws Exception {
        MailCatcher catcher = start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            catcher.close();
            end.countDown();
        }));
        end.await();
    }
}
