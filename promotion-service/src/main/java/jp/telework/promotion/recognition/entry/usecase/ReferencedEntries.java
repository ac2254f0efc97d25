package jp.telework.promotion.recognition.entry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.exchange.ReferencedCase;
import jp.telework.platform.exchange.ReferencedCases;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;

/** Applications for recognition, for the numbers that other systems give them. */
@ApplicationScoped
class ReferencedEntries implements ReferencedCases {

    private final RecognitionEntries entries;
    private final EntryDesk desk;

    ReferencedEntries(RecognitionEntries entries, EntryDesk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return EntryDesk.KIND;
    }

    @Override
    public Optional<ReferencedCase> open(UUID id, Caller caller) {
        return entries.find(Scope.of(caller).organisation(), id)
                .map(entry -> new ReferencedCase(entry::externalReferences, (references, now) -> {
                    entry.refer(references);
                    desk.tell(entry, "referenced");
                }));
    }
}
