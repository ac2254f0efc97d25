/** Receipts and returns over HTTP. */
@NullMarked
package jp.telework.casework.receipt.api;

import org.jspecify.annotations.NullMarked;
