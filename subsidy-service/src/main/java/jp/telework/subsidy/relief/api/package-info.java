/** テレワーク環境整備税制 over HTTP. */
@NullMarked
package jp.telework.subsidy.relief.api;

import org.jspecify.annotations.NullMarked;
