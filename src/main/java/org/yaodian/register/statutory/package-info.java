/** The statutory annual report on open government (国办公开办函〔2021〕30号): its cells, what registers count in them, its sums. */
package org.yaodian.register.statutory;
