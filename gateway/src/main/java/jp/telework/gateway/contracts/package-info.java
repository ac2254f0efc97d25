/** What the services promise: their OpenAPI documents merged into one. */
@NullMarked
package jp.telework.gateway.contracts;

import org.jspecify.annotations.NullMarked;
