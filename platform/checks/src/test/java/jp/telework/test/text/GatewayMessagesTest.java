package jp.telework.test.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.telework.test.Repository;
import org.junit.jupiter.api.Test;

/** The texts of the gateway, which is built without the services' test kit. */
class GatewayMessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Properties japanese = bundle("ja");
    private final Properties english = bundle("en");

    @Test
    void everyTextKeepsTheRulesOfSentences() {
        List<String> offences = new ArrayList<>();
        for (String key : new TreeSet<>(japanese.stringPropertyNames())) {
            SentenceRules.offences(japanese.getProperty(key), english.getProperty(key), true)
                    .forEach(why -> offences.add(key + ": " + why));
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void thePageShowsEveryText() {
        StringBuilder page = new StringBuilder(MessagePage.head("gateway"));
        page.append("\n| | 日本語 | English |\n|---|---|---|\n");
        for (String key : new TreeSet<>(japanese.stringPropertyNames())) {
            page.append("| `" + key + "` | " + filled(japanese, key) + " | " + filled(english, key) + " |\n");
        }
        CommittedPage.assertUnchanged("gateway", page.toString());
    }

    private String filled(Properties texts, String key) {
        String pattern = japanese.getProperty(key);
        return MessagePage.cell(PLACE.matcher(texts.getProperty(key))
                .replaceAll(place -> SampleValues.guessed(pattern, Integer.parseInt(place.group(1)))
                        .toString()));
    }

    private static Properties bundle(String language) {
        Properties texts = new Properties();
        String folder = "gateway/src/main/resources/jp/telework/gateway/problem/";
        try (var in = Files.newBufferedReader(Repository.path(folder + "messages_" + language + ".properties"))) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return texts;
    }
}
