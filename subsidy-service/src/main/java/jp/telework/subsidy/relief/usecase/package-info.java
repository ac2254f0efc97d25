/** テレワーク環境整備税制: declarations, examination, decisions and certificates. */
@NullMarked
package jp.telework.subsidy.relief.usecase;

import org.jspecify.annotations.NullMarked;
