package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.entry.usecase.KeepEntries;
import jp.telework.promotion.recognition.entry.usecase.PrintCertificate;
import jp.telework.promotion.recognition.prize.domain.Juries;
import jp.telework.promotion.recognition.prize.domain.PrizeDecision;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;

/** 表彰状: prints the prize with all organisations that share it. */
@ApplicationScoped
public class PrintPrize {

    private static final PrintCertificate.Wording PRIZE = new PrintCertificate.Wording(
            "総務大臣賞 表彰状", "Certificate of the Minister's prize", "表彰状", "表彰", "The Ministry honours it with");

    private final KeepEntries entries;
    private final Juries juries;
    private final PrintCertificate print;

    PrintPrize(KeepEntries entries, Juries juries, PrintCertificate print) {
        this.entries = entries;
        this.juries = juries;
        this.print = print;
    }

    /**
     * Prints the certificate of an application's prize.
     *
     * @throws Refusal NO_PRIZE_YET
     */
    @Transactional
    public PrintCertificate.Printed handle(Caller caller, UUID entryId) {
        RecognitionEntry entry = entries.get(caller, entryId);
        PrizeDecision.Awarded prize = juries.find(entry.roundId())
                .flatMap(jury -> jury.awardedTo(entryId))
                .orElseThrow(() -> Refusal.of(RecognitionError.NO_PRIZE_YET));
        RecognitionRound round = entries.roundOf(entry);
        Instant publishedAt = Objects.requireNonNull(round.resultsPublishedAt());
        return print.print(
                print.paper(
                        prize.number(), prize.organisations(), round.fiscalYear(), Award.MINISTER_PRIZE, publishedAt),
                PRIZE,
                Japan.date(publishedAt));
    }
}
