/** Gates on a service's OpenAPI document. */
@NullMarked
package jp.telework.test.contract;

import org.jspecify.annotations.NullMarked;
