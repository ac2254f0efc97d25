package jp.telework.subsidy.grant.notice.usecase;

import java.util.List;
import java.util.Optional;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.notice.domain.NoticeItem;

/** What the notice of an act says below 「記」. */
public final class WrittenItems {

    private WrittenItems() {}

    /** Empty when acts of the kind have no notice. */
    public static Optional<List<NoticeItem>> of(Grant grant, Act act) {
        return NoticeTexts.of(grant, act).map(NoticeWriter.Text::items);
    }
}
