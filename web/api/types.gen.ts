// Written by `npm run openapi` from the routes. Do not edit.

export type Api = {
  /** access account.read */
  'GET /accounts': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        version: number;
        login: string;
        name: string;
        mail: string | null;
        language: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        personId: string | null;
        active: boolean;
        totp: boolean;
        passwordChangedAt: string | null;
        lastSeenAt: string | null;
      })[];
      total?: number;
    };
  };
  /** access account.write */
  'POST /accounts': {
    path: undefined;
    query: undefined;
    body: {
      login: string;
      name: string;
      language?: "nl" | "fr" | "en";
      roles: ("frontDesk" | "socialWorker" | "head" | "debtMediator" | "pathwayGuide" | "committeeMember" | "secretary" | "financePreparer" | "financeApprover" | "policy" | "dpo" | "admin")[];
      teamIds?: string[];
      mail?: string | null;
      personId?: string | null;
    };
    answer: {
      account: {
        id: string;
        version: number;
        login: string;
        name: string;
        mail: string | null;
        language: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        personId: string | null;
        active: boolean;
        totp: boolean;
        passwordChangedAt: string | null;
        lastSeenAt: string | null;
      };
      /** told once */
      temporaryPassword: string;
    };
  };
  /** access account.read */
  'GET /accounts/{accountId}': {
    path: { accountId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      version: number;
      login: string;
      name: string;
      mail: string | null;
      language: string;
      roles: string[];
      teams: ({
        id: string;
        name: string;
      })[];
      personId: string | null;
      active: boolean;
      totp: boolean;
      passwordChangedAt: string | null;
      lastSeenAt: string | null;
    };
  };
  /** access account.write */
  'PATCH /accounts/{accountId}': {
    path: { accountId: string };
    query: undefined;
    body: {
      name?: string;
      language?: "nl" | "fr" | "en";
      roles?: ("frontDesk" | "socialWorker" | "head" | "debtMediator" | "pathwayGuide" | "committeeMember" | "secretary" | "financePreparer" | "financeApprover" | "policy" | "dpo" | "admin")[];
      teamIds?: string[];
      mail?: string | null;
      personId?: string | null;
      active?: boolean;
    };
    answer: {
      id: string;
      version: number;
      login: string;
      name: string;
      mail: string | null;
      language: string;
      roles: string[];
      teams: ({
        id: string;
        name: string;
      })[];
      personId: string | null;
      active: boolean;
      totp: boolean;
      passwordChangedAt: string | null;
      lastSeenAt: string | null;
    };
  };
  /** A new temporary password; the second factor is taken off and every session ends; access account.write */
  'POST /accounts/{accountId}/reset': {
    path: { accountId: string };
    query: undefined;
    body: undefined;
    answer: {
      account: {
        id: string;
        version: number;
        login: string;
        name: string;
        mail: string | null;
        language: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        personId: string | null;
        active: boolean;
        totp: boolean;
        passwordChangedAt: string | null;
        lastSeenAt: string | null;
      };
      /** told once */
      temporaryPassword: string;
    };
  };
  /** access audit.read */
  'GET /audit': {
    path: undefined;
    query: { from?: string; until?: string; accountId?: string; subjectId?: string; action?: string; after?: string; limit?: number };
    body: undefined;
    answer: {
      items: ({
        id: string;
        /** ISO 8601, UTC */
        at: string;
        account: {
          id: string;
          name: string | null;
        };
        action: string;
        subjects: string[];
        fields: string[];
        purpose: string | null;
        reason: string | null;
      })[];
      next: string | null;
    };
  };
  /** access colleague.read */
  'GET /colleagues': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        name: string;
        teams: ({
          id: string;
          name: string;
        })[];
      })[];
      total?: number;
    };
  };
  /** What the login page shows; access house.door */
  'GET /door': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      tenant: string | null;
      oidc: {
        name: string;
        start: string;
      } | null;
      demo: {
        password: string;
        accounts: ({
          account: string;
          name: string;
          does: string;
        })[];
      } | null;
    };
  };
  /** access house.health */
  'GET /health': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      status: "ok";
    };
  };
  /** access me.read */
  'GET /me': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      account: {
        id: string;
        login: string;
        name: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        language: string;
        /** single-key shortcuts on (WCAG 2.1.4) */
        shortcuts: boolean;
        /** a second factor is set */
        totp: boolean;
        mustChangePassword: boolean;
      };
      tenant: {
        id: number;
        name: string;
        municipality: string;
      };
      /** to be sent as X-CSRF-Token with every change */
      csrf: string;
    };
  };
  /** access me.change */
  'PATCH /me': {
    path: undefined;
    query: undefined;
    body: {
      language?: "nl" | "fr" | "en";
      shortcuts?: boolean;
    };
    answer: {
      account: {
        id: string;
        login: string;
        name: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        language: string;
        /** single-key shortcuts on (WCAG 2.1.4) */
        shortcuts: boolean;
        /** a second factor is set */
        totp: boolean;
        mustChangePassword: boolean;
      };
      tenant: {
        id: number;
        name: string;
        municipality: string;
      };
      /** to be sent as X-CSRF-Token with every change */
      csrf: string;
    };
  };
  /** access me.read */
  'GET /me/can': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      actions: string[];
    };
  };
  /** access me.change */
  'POST /me/password': {
    path: undefined;
    query: undefined;
    body: {
      current: string;
      next: string;
    };
    answer: {
      account: {
        id: string;
        login: string;
        name: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        language: string;
        /** single-key shortcuts on (WCAG 2.1.4) */
        shortcuts: boolean;
        /** a second factor is set */
        totp: boolean;
        mustChangePassword: boolean;
      };
      tenant: {
        id: number;
        name: string;
        municipality: string;
      };
      /** to be sent as X-CSRF-Token with every change */
      csrf: string;
    };
  };
  /** A new secret for the authenticator; it counts after it is confirmed; access me.change */
  'POST /me/totp': {
    path: undefined;
    query: undefined;
    body: {
      password: string;
    };
    answer: {
      secret: string;
      uri: string;
    };
  };
  /** access me.change */
  'DELETE /me/totp': {
    path: undefined;
    query: undefined;
    body: {
      password: string;
      code: string;
    };
    answer: {
      account: {
        id: string;
        login: string;
        name: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        language: string;
        /** single-key shortcuts on (WCAG 2.1.4) */
        shortcuts: boolean;
        /** a second factor is set */
        totp: boolean;
        mustChangePassword: boolean;
      };
      tenant: {
        id: number;
        name: string;
        municipality: string;
      };
      /** to be sent as X-CSRF-Token with every change */
      csrf: string;
    };
  };
  /** access me.change */
  'POST /me/totp/confirm': {
    path: undefined;
    query: undefined;
    body: {
      code: string;
    };
    answer: {
      account: {
        id: string;
        login: string;
        name: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        language: string;
        /** single-key shortcuts on (WCAG 2.1.4) */
        shortcuts: boolean;
        /** a second factor is set */
        totp: boolean;
        mustChangePassword: boolean;
      };
      tenant: {
        id: number;
        name: string;
        municipality: string;
      };
      /** to be sent as X-CSRF-Token with every change */
      csrf: string;
    };
  };
  /** access session.open */
  'POST /session': {
    path: undefined;
    query: undefined;
    body: {
      account: string;
      password: string;
      totp?: string;
      /** when more than one municipality lives here; the first otherwise */
      tenant?: number;
    };
    answer: {
      account: {
        id: string;
        login: string;
        name: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        language: string;
        /** single-key shortcuts on (WCAG 2.1.4) */
        shortcuts: boolean;
        /** a second factor is set */
        totp: boolean;
        mustChangePassword: boolean;
      };
      tenant: {
        id: number;
        name: string;
        municipality: string;
      };
      /** to be sent as X-CSRF-Token with every change */
      csrf: string;
    };
  };
  /** access session.own */
  'DELETE /session': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: undefined;
  };
  /** Give the password or the code again before something that weighs; access session.own */
  'POST /session/confirm': {
    path: undefined;
    query: undefined;
    body: {
      password?: string;
      code?: string;
    };
    answer: {
      account: {
        id: string;
        login: string;
        name: string;
        roles: string[];
        teams: ({
          id: string;
          name: string;
        })[];
        language: string;
        /** single-key shortcuts on (WCAG 2.1.4) */
        shortcuts: boolean;
        /** a second factor is set */
        totp: boolean;
        mustChangePassword: boolean;
      };
      tenant: {
        id: number;
        name: string;
        municipality: string;
      };
      /** to be sent as X-CSRF-Token with every change */
      csrf: string;
    };
  };
  /** access team.read */
  'GET /teams': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        name: string;
        active: boolean;
      })[];
      total?: number;
    };
  };
  /** access team.write */
  'POST /teams': {
    path: undefined;
    query: undefined;
    body: {
      name: string;
    };
    answer: {
      id: string;
      name: string;
      active: boolean;
    };
  };
  /** access team.write */
  'PATCH /teams/{teamId}': {
    path: { teamId: string };
    query: undefined;
    body: {
      name?: string;
      active?: boolean;
    };
    answer: {
      id: string;
      name: string;
      active: boolean;
    };
  };
};
