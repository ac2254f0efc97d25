package jp.telework.subsidy.grant.opening.usecase;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.duplicate.domain.Ground;
import jp.telework.subsidy.duplicate.domain.Mark;
import org.jspecify.annotations.Nullable;

/** What a proposal would fund: its organisations, its site, and its larger purchases. */
final class FundedThings {

    private FundedThings() {}

    /** @param threshold purchases below this unit price are no assets */
    static List<Mark> of(UUID grantId, Application application, Yen threshold) {
        Proposal proposal = application.proposal();
        Function<Ground, Function<String, Mark>> mark = kind -> value -> new Mark(
                grantId,
                kind,
                value,
                Objects.requireNonNull(proposal.startsOn()),
                Objects.requireNonNull(proposal.completesOn()));
        Stream<Mark> members = Stream.concat(Stream.of(application.organisation()), proposal.organisations())
                .map(number -> mark.apply(Ground.ORGANISATION).apply(number.value()));
        Stream<Mark> site = Stream.ofNullable(place(proposal.site())).map(mark.apply(Ground.SITE));
        Stream<Mark> assets = proposal.expenses().stream()
                .filter(line -> line.unitPriceYen() != null
                        && line.description() != null
                        && line.unitPriceYen().compareTo(threshold) >= 0)
                .map(line -> Mark.normalised(Objects.requireNonNull(line.description())))
                .filter(name -> !name.isEmpty())
                .map(mark.apply(Ground.ASSET));
        return Stream.of(members, site, assets)
                .flatMap(things -> things)
                .distinct()
                .toList();
    }

    private static @Nullable String place(Proposal.@Nullable Site site) {
        if (site == null || site.localGovernmentCode() == null || site.streetAddress() == null) {
            return null;
        }
        return site.localGovernmentCode().value() + "|" + Mark.normalised(site.streetAddress());
    }
}
