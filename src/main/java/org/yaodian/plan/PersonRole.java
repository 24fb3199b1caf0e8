package org.yaodian.plan;

/** What a person is to the plan: COORDINATOR 办公室联络员, DIVISION_HEAD 处室负责人, MEMBER 经办人, READER 查阅. */
public enum PersonRole {
    COORDINATOR,
    DIVISION_HEAD,
    MEMBER,
    READER
}
