package jp.telework.gateway.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.telework.gateway.identity.Caller;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.kernel.identity.RoleConflicts;

/**
 * All rules that speak about a request must be satisfied, so their order does not matter. Tokens with conflicting roles pass
 * none of them.
 */
public final class AccessRules {

    private final List<Rule> rules = new ArrayList<>();

    private AccessRules() {}

    static AccessRules of(Collection<AccessConfig> configured) {
        AccessRules all = new AccessRules();
        for (AccessConfig rule : configured) {
            all.rules.add(new Rule(
                    rule.match().stream().map(PathRule::parse).toList(),
                    rule.roles().orElse(Set.of()),
                    rule.audience().orElse(Set.of())));
        }
        return all;
    }

    /** Why this caller may not pass, if there is a reason. */
    Optional<Problem> objection(String method, String path, Caller caller) {
        Set<String> conflicting = RoleConflicts.among(caller.roles());
        if (!conflicting.isEmpty()) {
            return Optional.of(Problem.of(ProblemCode.CONFLICTING_ROLES).withMember("roles", List.copyOf(conflicting)));
        }
        List<String> segments = PathRule.segmentsOf(path);
        for (Rule rule : rules) {
            if (rule.speaksOf(method, segments)) {
                if (!rule.audience().isEmpty() && disjoint(rule.audience(), caller.audience())) {
                    return Optional.of(Problem.of(ProblemCode.INVALID_TOKEN));
                }
                if (!rule.roles().isEmpty() && disjoint(rule.roles(), caller.roles())) {
                    return Optional.of(Problem.of(ProblemCode.FORBIDDEN)
                            .withMember("roles", rule.roles().stream().sorted().toList()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean disjoint(Set<String> wanted, Set<String> present) {
        return wanted.stream().noneMatch(present::contains);
    }

    private record Rule(List<PathRule> match, Set<String> roles, Set<String> audience) {

        boolean speaksOf(String method, List<String> segments) {
            for (PathRule pattern : match) {
                if (pattern.matches(method, segments)) {
                    return true;
                }
            }
            return false;
        }
    }
}
