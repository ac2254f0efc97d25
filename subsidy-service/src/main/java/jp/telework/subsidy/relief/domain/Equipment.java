package jp.telework.subsidy.relief.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;

/**
 * One piece of equipment as it is declared.
 *
 * @param cost 取得価額
 * @param usefulLife 耐用年数
 */
public record Equipment(EquipmentKind kind, String name, LocalDate acquiredOn, Yen cost, int usefulLife) {}
