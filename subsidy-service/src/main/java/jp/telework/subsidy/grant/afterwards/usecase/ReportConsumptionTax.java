package jp.telework.subsidy.grant.afterwards.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxPolicy;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Purchase;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Sales;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.settlement.domain.TaxMethod;
import org.jspecify.annotations.Nullable;

/** 消費税仕入控除税額の報告; what is to be returned is computed. */
@ApplicationScoped
public class ReportConsumptionTax {

    private final GrantDesk desk;

    ReportConsumptionTax(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, Declared declared) {
        return desk.perform(caller, id, ifMatch, GrantAction.REPORT_CONSUMPTION_TAX, (grant, checks, moment) -> {
            return Outcome.of(
                    GrantAction.REPORT_CONSUMPTION_TAX,
                    ConsumptionTaxPolicy.report(
                            declared.method(), declared.purchases(), declared.sales(), grant, checks));
        });
    }

    /** What the grantee declared to the tax office. */
    public record Declared(
            TaxMethod method,
            List<Purchase> purchases,
            @Nullable Sales sales) {}
}
