package jp.telework.promotion.network.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.network.member.domain.NetworkMember;
import jp.telework.promotion.network.member.domain.NetworkMembers;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.NetworkQuestions;
import jp.telework.promotion.network.routing.domain.Candidate;
import jp.telework.promotion.network.routing.domain.Routing;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Chooses who answers a question, from what all members have to do now. */
@ApplicationScoped
public class ChooseMember {

    private final NetworkMembers members;
    private final NetworkQuestions questions;
    private final int answerDays;

    ChooseMember(
            NetworkMembers members,
            NetworkQuestions questions,
            @ConfigProperty(name = "telework.network.answer-days") int answerDays) {
        this.members = members;
        this.questions = questions;
        this.answerDays = answerDays;
    }

    /**
     * How the choice ends now.
     *
     * @param named the member that the secretariat names; null for the one that the rule chooses
     * @return empty for a question whose text is erased
     */
    Optional<Routing> look(NetworkQuestion question, @Nullable UUID named) {
        return question.ask().map(ask -> {
            List<Candidate> candidates = candidates(question);
            return named == null ? Routing.of(ask, candidates) : Routing.naming(ask, candidates, named);
        });
    }

    /** The same, while no other choice is made: whoever counts next counts this one too. */
    Optional<Routing> inTurn(NetworkQuestion question, @Nullable UUID named) {
        questions.takeTurn();
        return look(question, named);
    }

    /** Gives the question to the member that a choice found; nothing when it found none. */
    void assign(NetworkQuestion question, Routing routing, Instant now) {
        LocalDate today = Japan.date(now);
        routing.chosen()
                .flatMap(line -> members.find(null, line.memberId()))
                .ifPresent(member -> question.assign(member, routing, today, today.plusDays(answerDays), now));
    }

    private List<Candidate> candidates(NetworkQuestion question) {
        List<NetworkMember> active = members.active();
        Map<UUID, Integer> loads = questions.loads();
        return active.stream()
                .map(member -> new Candidate(
                        member.id(),
                        member.organisation(),
                        member.content(),
                        loads.getOrDefault(member.id(), 0),
                        question.rounds().had(member.id())))
                .toList();
    }
}
