package jp.telework.platform.exchange;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;

/** The service's cases that other systems keep under numbers of their own, by the kind in their names. */
@ApplicationScoped
class CasesByKind {

    private static final Pattern NAME = Pattern.compile("([a-z]+(?:-[a-z]+)*)/([0-9a-f-]{36})");

    private final Map<String, ReferencedCases> kinds;

    CasesByKind(@All List<ReferencedCases> cases) {
        kinds = cases.stream().collect(Collectors.toMap(ReferencedCases::kind, Function.identity()));
    }

    /** Names of the kinds, for sentences. */
    String names() {
        return String.join(", ", kinds.keySet().stream().sorted().toList());
    }

    boolean knows(CaseRef name) {
        return kinds.containsKey(name.kind());
    }

    /**
     * Reads the name of a case, such as {@code application/0198…}.
     *
     * @throws InvalidValue UNKNOWN_CASE
     */
    CaseRef read(String raw) {
        Matcher name = NAME.matcher(raw);
        if (name.matches()) {
            try {
                return new CaseRef(name.group(1), Ids.parse(name.group(2)));
            } catch (IllegalArgumentException noId) {
                // refused below
            }
        }
        throw new InvalidValue(ExchangeError.UNKNOWN_CASE, names());
    }

    /** Opens a case to be changed; empty when it has no numbers, or when the caller may not see it. */
    Optional<ReferencedCase> open(CaseRef name, Caller caller) {
        return Optional.ofNullable(kinds.get(name.kind())).flatMap(cases -> cases.open(name.id(), caller));
    }
}
