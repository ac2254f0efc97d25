package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.criteria.domain.RecognitionRule;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.entry.usecase.PrintCertificate;
import jp.telework.promotion.recognition.entry.usecase.RoundPrizes;
import jp.telework.promotion.recognition.honour.domain.Honour;
import jp.telework.promotion.recognition.honour.domain.Honours;
import jp.telework.promotion.recognition.prize.domain.Juries;
import jp.telework.promotion.recognition.prize.domain.Jury;
import jp.telework.promotion.recognition.prize.domain.JuryStatus;
import jp.telework.promotion.recognition.prize.domain.PrizeDecision;
import jp.telework.promotion.recognition.prize.domain.PrizePlan;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;

/** Publishes the prizes of a round with its results. */
@ApplicationScoped
class PublishPrizes implements RoundPrizes {

    private final Juries juries;
    private final Honours honours;
    private final PrintCertificate print;
    private final JuryDesk desk;
    private final Ids ids;

    PublishPrizes(Juries juries, Honours honours, PrintCertificate print, JuryDesk desk, Ids ids) {
        this.juries = juries;
        this.honours = honours;
        this.print = print;
        this.desk = desk;
        this.ids = ids;
    }

    /** A round whose applications do not ask for the prize needs no jury; one that has a jury needs its decision. */
    @Override
    public void judge(RecognitionRound round, List<RecognitionEntry> submitted, Checks checks) {
        long asking = submitted.stream().filter(RecognitionEntry::isForPrize).count();
        boolean decided = juries.find(round.id())
                .map(jury -> jury.status() != JuryStatus.EVALUATING)
                .orElse(round.prizeRules() == null || asking == 0);
        checks.that(RecognitionRule.PRIZES_DECIDED, decided, "", List.of("asking", asking, "decided", decided), asking);
    }

    @Override
    public void publish(RecognitionRound round, List<RecognitionEntry> submitted, Instant now) {
        Optional<Jury> found = juries.find(round.id());
        if (found.isEmpty()) {
            return;
        }
        Jury jury = found.get();
        List<PrizeDecision.Awarded> awarded = new ArrayList<>();
        for (PrizePlan.Prize prize : jury.decision().orElseThrow().plan().prizes()) {
            // Who withdrew since the decision gets nothing; the others keep their share.
            List<RecognitionEntry> sharing = prize.entries().stream()
                    .flatMap(id -> submitted.stream().filter(entry -> entry.id().equals(id)))
                    .toList();
            if (!sharing.isEmpty()) {
                awarded.add(award(round, sharing, now));
            }
        }
        jury.publish(awarded);
        desk.tell(jury, "published");
    }

    private PrizeDecision.Awarded award(RecognitionRound round, List<RecognitionEntry> sharing, Instant now) {
        RecognitionEntry first = sharing.get(0);
        List<String> names = sharing.stream()
                .map(entry -> entry.statement().organisationName())
                .toList();
        String number = first.prizeNumber();
        honours.add(Honour.shared(
                ids.next(),
                round.fiscalYear(),
                names,
                new Honour.Recognised(
                        first.id(),
                        first.organisation(),
                        first.statement().organisationName(),
                        first.statement().industry(),
                        first.statement().prefecture(),
                        number,
                        print.paper(number, names, round.fiscalYear(), Award.MINISTER_PRIZE, now)
                                .sha256()),
                now));
        return new PrizeDecision.Awarded(
                number, sharing.stream().map(RecognitionEntry::id).toList(), names);
    }
}
