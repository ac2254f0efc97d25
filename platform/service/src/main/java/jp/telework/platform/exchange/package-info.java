/**
 * システム連携: back-office systems acknowledge events and cases, and all systems record the numbers under which they keep a
 * case. A service lends its cases through {@link jp.telework.platform.exchange.ReferencedCases}.
 */
@NullMarked
package jp.telework.platform.exchange;

import org.jspecify.annotations.NullMarked;
