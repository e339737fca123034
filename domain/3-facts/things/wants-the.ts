/** Names of bodies that stand with "the": "the North Atlantic Treaty Organization". */
export const wantsThe = / (?:of|for) | (?:Organi[sz]ation|Union|Nations|Fund|Bank|Agency|Authority|Association|Federation|Committee|Council|Commission|Service|Foundation|Administration|Department|Ministry|Institute|League|Party|Court|Board|Front|Movement)$/;
