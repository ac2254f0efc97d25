package jp.telework.test;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import jp.telework.platform.webhook.address.NameResolution;

/**
 * The suite's name server during tests, which have no network: names under {@code example.jp} are public, until a test
 * says otherwise; {@code localhost} and literal addresses are what they are; nothing else is known.
 */
@Singleton
public class TestNames implements NameResolution {

    /** Some public address, to which nothing is ever sent. */
    private static final String PUBLIC = "93.184.215.14";

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");

    private final Map<String, List<String>> answers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> questions = new ConcurrentHashMap<>();

    /** From now on the name has these addresses. */
    public void answer(String name, String... addresses) {
        answers.put(name, List.of(addresses));
    }

    /** How often a name was looked up. */
    public int questionsFor(String name) {
        return questions.computeIfAbsent(name, unused -> new AtomicInteger()).get();
    }

    /** Forgets what a test said. */
    public void reset() {
        answers.clear();
        questions.clear();
    }

    @Override
    public List<InetAddress> addressesOf(String host) throws UnknownHostException {
        questions.computeIfAbsent(host, unused -> new AtomicInteger()).incrementAndGet();
        if (LITERAL.matcher(host).matches()) {
            return List.of(InetAddress.getByName(host));
        }
        List<String> told = answers.getOrDefault(host, host.endsWith(".example.jp") ? List.of(PUBLIC) : List.of());
        if (host.equals("localhost")) {
            return List.of(InetAddress.getLoopbackAddress());
        }
        if (told.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return Arrays.asList(addresses(told));
    }

    private static InetAddress[] addresses(List<String> literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = InetAddress.getByName(literals.get(i));
        }
        return addresses;
    }
}
