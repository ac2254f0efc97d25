package jp.telework.test.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.text.Term;
import jp.telework.test.architecture.ProductionClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service's test of its sentences: every key of every catalogue in both languages, and no other. Extend it. */
public abstract class CatalogueGate {

    /** The service's package, such as {@code jp.telework.subsidy}. */
    protected abstract String base();

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasASentenceForEveryKeyOfEveryCatalogueAndNoOther(Language language) {
        Map<String, Set<String>> wanted = wanted();
        Map<String, Set<String>> real = new TreeMap<>();
        wanted.keySet().forEach(catalogue -> real.put(catalogue, keys(catalogue, language)));
        assertThat(wanted).isNotEmpty();
        assertThat(real).isEqualTo(wanted);
    }

    /** Enums of the domain that people never see, such as {@code ObligationKind.Nature}. */
    protected Set<String> unnamed() {
        return Set.of();
    }

    /** A value without a name would reach people as a code: in a table, a paper, a mail or a sentence. */
    @Test
    void everyValueOfTheDomainHasAName() {
        List<String> without = classes()
                .filter(type -> type.isEnum() && type.getPackageName().contains(".domain"))
                .filter(type -> !type.isAssignableTo(Term.class)
                        && !type.isAssignableTo(MessageKey.class)
                        && !type.isAssignableTo(Clause.class))
                .map(type -> type.getName()
                        .substring(type.getPackageName().length() + 1)
                        .replace('$', '.'))
                .filter(name -> !name.endsWith("Rule") || name.equals("TieRule"))
                .filter(name -> !unnamed().contains(name))
                .sorted()
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyClauseIsCitedInEnglishToo() {
        List<String> wrong = classes()
                .filter(type -> type.isEnum() && type.isAssignableTo(Clause.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .filter(clause -> ((Clause) clause).in(Language.EN).codePoints().anyMatch(sign -> sign > 0x2E80)
                        || ((Clause) clause).in(Language.JA).codePoints().noneMatch(sign -> sign > 0x2E80))
                .map(Object::toString)
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** The main sources that fill the sentences. */
    protected List<Path> sources() {
        return List.of(Path.of("src/main/java"));
    }

    /** The page shows each sentence as people see it, so that a reviewer can read all of them. */
    @Test
    void thePageShowsEveryText() {
        String name = base().substring(base().lastIndexOf('.') + 1);
        CommittedPage.assertUnchanged(name, new MessagePage(ArgumentTypes.of(sources())).of(name, enums()));
    }

    @Test
    void everyTextKeepsTheRulesOfSentences() {
        List<String> offences = new ArrayList<>();
        for (Map.Entry<String, Set<String>> catalogue : wanted().entrySet()) {
            ResourceBundle japanese = bundle(catalogue.getKey(), Language.JA);
            ResourceBundle english = bundle(catalogue.getKey(), Language.EN);
            for (String key : catalogue.getValue()) {
                boolean refusal = catalogue.getValue().contains(key + ".title");
                SentenceRules.offences(japanese.getString(key), english.getString(key), refusal)
                        .forEach(why -> offences.add(catalogue.getKey() + " " + key + ": " + why));
            }
        }
        assertThat(offences).isEmpty();
    }

    /** Every enum whose constants have texts. */
    private List<Class<?>> enums() {
        return classes()
                .filter(type ->
                        type.isEnum() && (type.isAssignableTo(MessageKey.class) || type.isAssignableTo(Term.class)))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private Stream<JavaClass> classes() {
        return ProductionClasses.in(base()).stream();
    }

    /** All enums of the service that are message keys or terms, by catalogue; an error also has a title. */
    private Map<String, Set<String>> wanted() {
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (JavaClass type : classes().toList()) {
            if (type.isEnum() && (type.isAssignableTo(MessageKey.class) || type.isAssignableTo(Term.class))) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    MessageKey key = constant instanceof Term term ? term.key() : (MessageKey) constant;
                    Set<String> keys = wanted.computeIfAbsent(key.catalogue(), catalogue -> new TreeSet<>());
                    keys.add(key.name());
                    if (key instanceof ErrorCode) {
                        keys.add(key.name() + ".title");
                    }
                }
            }
        }
        return wanted;
    }

    private static Set<String> keys(String catalogue, Language language) {
        return new TreeSet<>(bundle(catalogue, language).keySet());
    }

    private static ResourceBundle bundle(String catalogue, Language language) {
        return ResourceBundle.getBundle(catalogue, language.locale());
    }
}
