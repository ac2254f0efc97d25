/** テレワーク環境整備税制: who gets relief from the fixed asset tax, how much of it, and who certifies it. Knows no subsidy. */
@NullMarked
package jp.telework.subsidy.relief.domain;

import org.jspecify.annotations.NullMarked;
