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
      roles: ("frontDesk" | "socialWorker" | "head" | "debtMediator" | "pathwayGuide" | "committeeMember" | "secretary" | "financePreparer" | "financeApprover" | "policy" | "dpo" | "admin" | "partner")[];
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
      roles?: ("frontDesk" | "socialWorker" | "head" | "debtMediator" | "pathwayGuide" | "committeeMember" | "secretary" | "financePreparer" | "financeApprover" | "policy" | "dpo" | "admin" | "partner")[];
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
  /** access breakGlass.review */
  'GET /break-glass': {
    path: undefined;
    query: { state?: "open" | "reviewed" };
    body: undefined;
    answer: {
      items: ({
        id: string;
        householdId: string;
        file: string | null;
        by: {
          id: string;
          name: string;
        };
        /** opened by who asks: somebody else reviews it */
        isOwn: boolean;
        category: string;
        reason: string;
        /** ISO 8601, UTC */
        at: string;
        /** ISO 8601, UTC */
        until: string;
        dueOn: string;
        isLate: boolean;
        reviewed: {
          /** ISO 8601, UTC */
          at: string;
          by: {
            id: string;
            name: string;
          };
          remark: string;
        } | null;
      })[];
    };
  };
  /** access breakGlass.review */
  'POST /break-glass/{grantId}/review': {
    path: { grantId: string };
    query: undefined;
    body: {
      review: string;
    };
    answer: {
      id: string;
      /** ISO 8601, UTC */
      reviewedAt: string;
    };
  };
  /** access catalogue.read */
  'GET /catalogue/amounts': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        body: {
          table: string;
          from: string;
          to?: string | null;
          /** every key of the table; null is not known */
          values: {
            [key: string]: number | null;
          };
          unit?: string | null;
          law?: string | null;
          source: string;
          confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
          note?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
        index: ({
          table: string;
          key: string;
          entered: number | null;
          expected: number;
          difference: number | null;
          formula: string;
        })[];
      })[];
    };
  };
  /** access catalogue.write */
  'POST /catalogue/amounts': {
    path: undefined;
    query: undefined;
    body: {
      table: string;
      from: string;
      to?: string | null;
      /** every key of the table; null is not known */
      values: {
        [key: string]: number | null;
      };
      unit?: string | null;
      law?: string | null;
      source: string;
      confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
      note?: string | null;
    };
    answer: {
      id: string;
      state: "draft" | "submitted" | "released" | "returned";
      version: number;
      writtenBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      writtenAt: string;
      submittedAt: string | null;
      decision: {
        id: string;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        reason: string | null;
        catalogue: string | null;
        impact: {
          looked: number;
          touched: number;
          better: number;
          worse: number;
        } | null;
      } | null;
      body: {
        table: string;
        from: string;
        to?: string | null;
        /** every key of the table; null is not known */
        values: {
          [key: string]: number | null;
        };
        unit?: string | null;
        law?: string | null;
        source: string;
        confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
        note?: string | null;
      };
      faults: ({
        pointer: string;
        code: string;
        column: number | null;
        detail: string | null;
      })[];
      index: ({
        table: string;
        key: string;
        entered: number | null;
        expected: number;
        difference: number | null;
        formula: string;
      })[];
    };
  };
  /** access catalogue.write */
  'POST /catalogue/amounts/faults': {
    path: undefined;
    query: undefined;
    body: {
      table: string;
      from: string;
      to?: string | null;
      /** every key of the table; null is not known */
      values: {
        [key: string]: number | null;
      };
      unit?: string | null;
      law?: string | null;
      source: string;
      confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
      note?: string | null;
    };
    answer: {
      faults: ({
        pointer: string;
        code: string;
        column: number | null;
        detail: string | null;
      })[];
      index: ({
        table: string;
        key: string;
        entered: number | null;
        expected: number;
        difference: number | null;
        formula: string;
      })[];
    };
  };
  /** access catalogue.read */
  'GET /catalogue/amounts/{amountId}': {
    path: { amountId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      state: "draft" | "submitted" | "released" | "returned";
      version: number;
      writtenBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      writtenAt: string;
      submittedAt: string | null;
      decision: {
        id: string;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        reason: string | null;
        catalogue: string | null;
        impact: {
          looked: number;
          touched: number;
          better: number;
          worse: number;
        } | null;
      } | null;
      body: {
        table: string;
        from: string;
        to?: string | null;
        /** every key of the table; null is not known */
        values: {
          [key: string]: number | null;
        };
        unit?: string | null;
        law?: string | null;
        source: string;
        confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
        note?: string | null;
      };
      faults: ({
        pointer: string;
        code: string;
        column: number | null;
        detail: string | null;
      })[];
      index: ({
        table: string;
        key: string;
        entered: number | null;
        expected: number;
        difference: number | null;
        formula: string;
      })[];
    };
  };
  /** access catalogue.write */
  'PUT /catalogue/amounts/{amountId}': {
    path: { amountId: string };
    query: undefined;
    body: {
      table: string;
      from: string;
      to?: string | null;
      /** every key of the table; null is not known */
      values: {
        [key: string]: number | null;
      };
      unit?: string | null;
      law?: string | null;
      source: string;
      confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
      note?: string | null;
    };
    answer: {
      id: string;
      state: "draft" | "submitted" | "released" | "returned";
      version: number;
      writtenBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      writtenAt: string;
      submittedAt: string | null;
      decision: {
        id: string;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        reason: string | null;
        catalogue: string | null;
        impact: {
          looked: number;
          touched: number;
          better: number;
          worse: number;
        } | null;
      } | null;
      body: {
        table: string;
        from: string;
        to?: string | null;
        /** every key of the table; null is not known */
        values: {
          [key: string]: number | null;
        };
        unit?: string | null;
        law?: string | null;
        source: string;
        confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
        note?: string | null;
      };
      faults: ({
        pointer: string;
        code: string;
        column: number | null;
        detail: string | null;
      })[];
      index: ({
        table: string;
        key: string;
        entered: number | null;
        expected: number;
        difference: number | null;
        formula: string;
      })[];
    };
  };
  /** access catalogue.write */
  'DELETE /catalogue/amounts/{amountId}': {
    path: { amountId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
    };
  };
  /** access catalogue.impact */
  'POST /catalogue/impact': {
    path: undefined;
    query: { lang?: "nl" | "fr" | "en" };
    body: {
      rules?: string[];
      amounts?: string[];
      on?: string;
    };
    answer: {
      on: string;
      /** households: looked at, touched, with more rights or euros, with fewer */
      counts: {
        looked: number;
        touched: number;
        better: number;
        worse: number;
      };
      items: ({
        householdId: string;
        name: string | null;
        workerId: string | null;
        right: string;
        label: string;
        personId: string | null;
        before: {
          outcome: "entitled" | "excluded" | "unknown" | "alreadyReceives" | "manual";
          amount: {
            cents: number;
            per: "month" | "halfMonth" | "year" | "day" | "once";
          } | null;
        } | null;
        after: {
          outcome: "entitled" | "excluded" | "unknown" | "alreadyReceives" | "manual";
          amount: {
            cents: number;
            per: "month" | "halfMonth" | "year" | "day" | "once";
          } | null;
        } | null;
      })[];
    };
  };
  /** access catalogue.impact */
  'GET /catalogue/impact.csv': {
    path: undefined;
    query: { rules?: string; amounts?: string; on?: string; lang?: "nl" | "fr" | "en" };
    body: undefined;
    answer: string;
  };
  /** access catalogue.write */
  'POST /catalogue/indexations': {
    path: undefined;
    query: undefined;
    body: {
      from: string;
      coefficient: number;
      source: string;
    };
    answer: {
      items: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        body: {
          table: string;
          from: string;
          to?: string | null;
          /** every key of the table; null is not known */
          values: {
            [key: string]: number | null;
          };
          unit?: string | null;
          law?: string | null;
          source: string;
          confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
          note?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
        index: ({
          table: string;
          key: string;
          entered: number | null;
          expected: number;
          difference: number | null;
          formula: string;
        })[];
      })[];
    };
  };
  /** access catalogue.release */
  'POST /catalogue/release': {
    path: undefined;
    query: undefined;
    body: {
      rules?: string[];
      amounts?: string[];
    };
    answer: {
      rules: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        label: string;
        municipality: number;
        body: {
          /** a shipped right that municipalities make for themselves, or lokaal... */
          right: string;
          from: string;
          to?: string | null;
          source: string;
          entity?: "person" | "household" | null;
          per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
          title?: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          } | null;
          next?: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          } | null;
          /** money of this version, in cents */
          figures: {
            [key: string]: number;
          };
          names: ({
            name: string;
            is: string;
            of?: "person" | "household";
          })[];
          conditions: ({
            rule: string;
            test: string;
            text: {
              met: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
              notMet: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
              open: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
            };
            source?: string;
          })[];
          amount?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
      })[];
      amounts: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        body: {
          table: string;
          from: string;
          to?: string | null;
          /** every key of the table; null is not known */
          values: {
            [key: string]: number | null;
          };
          unit?: string | null;
          law?: string | null;
          source: string;
          confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
          note?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
        index: ({
          table: string;
          key: string;
          entered: number | null;
          expected: number;
          difference: number | null;
          formula: string;
        })[];
      })[];
    };
  };
  /** access catalogue.release */
  'POST /catalogue/return': {
    path: undefined;
    query: undefined;
    body: {
      rules?: string[];
      amounts?: string[];
      reason: string;
    };
    answer: {
      rules: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        label: string;
        municipality: number;
        body: {
          /** a shipped right that municipalities make for themselves, or lokaal... */
          right: string;
          from: string;
          to?: string | null;
          source: string;
          entity?: "person" | "household" | null;
          per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
          title?: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          } | null;
          next?: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          } | null;
          /** money of this version, in cents */
          figures: {
            [key: string]: number;
          };
          names: ({
            name: string;
            is: string;
            of?: "person" | "household";
          })[];
          conditions: ({
            rule: string;
            test: string;
            text: {
              met: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
              notMet: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
              open: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
            };
            source?: string;
          })[];
          amount?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
      })[];
      amounts: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        body: {
          table: string;
          from: string;
          to?: string | null;
          /** every key of the table; null is not known */
          values: {
            [key: string]: number | null;
          };
          unit?: string | null;
          law?: string | null;
          source: string;
          confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
          note?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
        index: ({
          table: string;
          key: string;
          entered: number | null;
          expected: number;
          difference: number | null;
          formula: string;
        })[];
      })[];
    };
  };
  /** access catalogue.read */
  'GET /catalogue/rights': {
    path: undefined;
    query: { on?: string; lang?: "nl" | "fr" | "en" };
    body: undefined;
    answer: {
      on: string;
      items: ({
        right: string;
        title: string;
        law: string;
        from: string;
        until: string | null;
        changes: string[];
        per: "month" | "halfMonth" | "year" | "day" | "once" | null;
        perPerson: boolean;
        /** municipalities make it for themselves */
        isLocal: boolean;
        /** the centre released something in it */
        isOwn: boolean;
        conditions: ({
          rule: string;
          text: string;
          source: string;
        })[];
        figures: ({
          name: string;
          value: number | null;
          unit: string;
          since: string;
          until: string | null;
          source: string;
          confidence: string;
        })[];
      })[];
    };
  };
  /** access catalogue.read */
  'GET /catalogue/rules': {
    path: undefined;
    query: { lang?: "nl" | "fr" | "en" };
    body: undefined;
    answer: {
      items: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        label: string;
        municipality: number;
        body: {
          /** a shipped right that municipalities make for themselves, or lokaal... */
          right: string;
          from: string;
          to?: string | null;
          source: string;
          entity?: "person" | "household" | null;
          per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
          title?: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          } | null;
          next?: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          } | null;
          /** money of this version, in cents */
          figures: {
            [key: string]: number;
          };
          names: ({
            name: string;
            is: string;
            of?: "person" | "household";
          })[];
          conditions: ({
            rule: string;
            test: string;
            text: {
              met: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
              notMet: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
              open: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
            };
            source?: string;
          })[];
          amount?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
      })[];
    };
  };
  /** access catalogue.write */
  'POST /catalogue/rules': {
    path: undefined;
    query: undefined;
    body: {
      /** a shipped right that municipalities make for themselves, or lokaal... */
      right: string;
      from: string;
      to?: string | null;
      source: string;
      entity?: "person" | "household" | null;
      per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
      title?: {
        nl: string;
        fr?: string;
        en?: string;
        tr?: string;
        ar?: string;
        uk?: string;
      } | null;
      next?: {
        nl: string;
        fr?: string;
        en?: string;
        tr?: string;
        ar?: string;
        uk?: string;
      } | null;
      /** money of this version, in cents */
      figures: {
        [key: string]: number;
      };
      names: ({
        name: string;
        is: string;
        of?: "person" | "household";
      })[];
      conditions: ({
        rule: string;
        test: string;
        text: {
          met: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
          notMet: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
          open: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
        };
        source?: string;
      })[];
      amount?: string | null;
    };
    answer: {
      id: string;
      state: "draft" | "submitted" | "released" | "returned";
      version: number;
      writtenBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      writtenAt: string;
      submittedAt: string | null;
      decision: {
        id: string;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        reason: string | null;
        catalogue: string | null;
        impact: {
          looked: number;
          touched: number;
          better: number;
          worse: number;
        } | null;
      } | null;
      label: string;
      municipality: number;
      body: {
        /** a shipped right that municipalities make for themselves, or lokaal... */
        right: string;
        from: string;
        to?: string | null;
        source: string;
        entity?: "person" | "household" | null;
        per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
        title?: {
          nl: string;
          fr?: string;
          en?: string;
          tr?: string;
          ar?: string;
          uk?: string;
        } | null;
        next?: {
          nl: string;
          fr?: string;
          en?: string;
          tr?: string;
          ar?: string;
          uk?: string;
        } | null;
        /** money of this version, in cents */
        figures: {
          [key: string]: number;
        };
        names: ({
          name: string;
          is: string;
          of?: "person" | "household";
        })[];
        conditions: ({
          rule: string;
          test: string;
          text: {
            met: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
            notMet: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
            open: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
          };
          source?: string;
        })[];
        amount?: string | null;
      };
      faults: ({
        pointer: string;
        code: string;
        column: number | null;
        detail: string | null;
      })[];
    };
  };
  /** access catalogue.write */
  'POST /catalogue/rules/faults': {
    path: undefined;
    query: undefined;
    body: {
      /** a shipped right that municipalities make for themselves, or lokaal... */
      right: string;
      from: string;
      to?: string | null;
      source: string;
      entity?: "person" | "household" | null;
      per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
      title?: {
        nl: string;
        fr?: string;
        en?: string;
        tr?: string;
        ar?: string;
        uk?: string;
      } | null;
      next?: {
        nl: string;
        fr?: string;
        en?: string;
        tr?: string;
        ar?: string;
        uk?: string;
      } | null;
      /** money of this version, in cents */
      figures: {
        [key: string]: number;
      };
      names: ({
        name: string;
        is: string;
        of?: "person" | "household";
      })[];
      conditions: ({
        rule: string;
        test: string;
        text: {
          met: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
          notMet: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
          open: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
        };
        source?: string;
      })[];
      amount?: string | null;
    };
    answer: {
      faults: ({
        pointer: string;
        code: string;
        column: number | null;
        detail: string | null;
      })[];
    };
  };
  /** access catalogue.read */
  'GET /catalogue/rules/{ruleId}': {
    path: { ruleId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      state: "draft" | "submitted" | "released" | "returned";
      version: number;
      writtenBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      writtenAt: string;
      submittedAt: string | null;
      decision: {
        id: string;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        reason: string | null;
        catalogue: string | null;
        impact: {
          looked: number;
          touched: number;
          better: number;
          worse: number;
        } | null;
      } | null;
      label: string;
      municipality: number;
      body: {
        /** a shipped right that municipalities make for themselves, or lokaal... */
        right: string;
        from: string;
        to?: string | null;
        source: string;
        entity?: "person" | "household" | null;
        per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
        title?: {
          nl: string;
          fr?: string;
          en?: string;
          tr?: string;
          ar?: string;
          uk?: string;
        } | null;
        next?: {
          nl: string;
          fr?: string;
          en?: string;
          tr?: string;
          ar?: string;
          uk?: string;
        } | null;
        /** money of this version, in cents */
        figures: {
          [key: string]: number;
        };
        names: ({
          name: string;
          is: string;
          of?: "person" | "household";
        })[];
        conditions: ({
          rule: string;
          test: string;
          text: {
            met: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
            notMet: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
            open: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
          };
          source?: string;
        })[];
        amount?: string | null;
      };
      faults: ({
        pointer: string;
        code: string;
        column: number | null;
        detail: string | null;
      })[];
    };
  };
  /** access catalogue.write */
  'PUT /catalogue/rules/{ruleId}': {
    path: { ruleId: string };
    query: undefined;
    body: {
      /** a shipped right that municipalities make for themselves, or lokaal... */
      right: string;
      from: string;
      to?: string | null;
      source: string;
      entity?: "person" | "household" | null;
      per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
      title?: {
        nl: string;
        fr?: string;
        en?: string;
        tr?: string;
        ar?: string;
        uk?: string;
      } | null;
      next?: {
        nl: string;
        fr?: string;
        en?: string;
        tr?: string;
        ar?: string;
        uk?: string;
      } | null;
      /** money of this version, in cents */
      figures: {
        [key: string]: number;
      };
      names: ({
        name: string;
        is: string;
        of?: "person" | "household";
      })[];
      conditions: ({
        rule: string;
        test: string;
        text: {
          met: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
          notMet: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
          open: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          };
        };
        source?: string;
      })[];
      amount?: string | null;
    };
    answer: {
      id: string;
      state: "draft" | "submitted" | "released" | "returned";
      version: number;
      writtenBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      writtenAt: string;
      submittedAt: string | null;
      decision: {
        id: string;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        reason: string | null;
        catalogue: string | null;
        impact: {
          looked: number;
          touched: number;
          better: number;
          worse: number;
        } | null;
      } | null;
      label: string;
      municipality: number;
      body: {
        /** a shipped right that municipalities make for themselves, or lokaal... */
        right: string;
        from: string;
        to?: string | null;
        source: string;
        entity?: "person" | "household" | null;
        per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
        title?: {
          nl: string;
          fr?: string;
          en?: string;
          tr?: string;
          ar?: string;
          uk?: string;
        } | null;
        next?: {
          nl: string;
          fr?: string;
          en?: string;
          tr?: string;
          ar?: string;
          uk?: string;
        } | null;
        /** money of this version, in cents */
        figures: {
          [key: string]: number;
        };
        names: ({
          name: string;
          is: string;
          of?: "person" | "household";
        })[];
        conditions: ({
          rule: string;
          test: string;
          text: {
            met: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
            notMet: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
            open: {
              nl: string;
              fr?: string;
              en?: string;
              tr?: string;
              ar?: string;
              uk?: string;
            };
          };
          source?: string;
        })[];
        amount?: string | null;
      };
      faults: ({
        pointer: string;
        code: string;
        column: number | null;
        detail: string | null;
      })[];
    };
  };
  /** access catalogue.write */
  'DELETE /catalogue/rules/{ruleId}': {
    path: { ruleId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
    };
  };
  /** access catalogue.write */
  'POST /catalogue/submit': {
    path: undefined;
    query: undefined;
    body: {
      rules?: string[];
      amounts?: string[];
    };
    answer: {
      rules: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        label: string;
        municipality: number;
        body: {
          /** a shipped right that municipalities make for themselves, or lokaal... */
          right: string;
          from: string;
          to?: string | null;
          source: string;
          entity?: "person" | "household" | null;
          per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
          title?: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          } | null;
          next?: {
            nl: string;
            fr?: string;
            en?: string;
            tr?: string;
            ar?: string;
            uk?: string;
          } | null;
          /** money of this version, in cents */
          figures: {
            [key: string]: number;
          };
          names: ({
            name: string;
            is: string;
            of?: "person" | "household";
          })[];
          conditions: ({
            rule: string;
            test: string;
            text: {
              met: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
              notMet: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
              open: {
                nl: string;
                fr?: string;
                en?: string;
                tr?: string;
                ar?: string;
                uk?: string;
              };
            };
            source?: string;
          })[];
          amount?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
      })[];
      amounts: ({
        id: string;
        state: "draft" | "submitted" | "released" | "returned";
        version: number;
        writtenBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        writtenAt: string;
        submittedAt: string | null;
        decision: {
          id: string;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          reason: string | null;
          catalogue: string | null;
          impact: {
            looked: number;
            touched: number;
            better: number;
            worse: number;
          } | null;
        } | null;
        body: {
          table: string;
          from: string;
          to?: string | null;
          /** every key of the table; null is not known */
          values: {
            [key: string]: number | null;
          };
          unit?: string | null;
          law?: string | null;
          source: string;
          confidence: "page" | "code" | "derived" | "seed" | "memory" | "missing" | "invented";
          note?: string | null;
        };
        faults: ({
          pointer: string;
          code: string;
          column: number | null;
          detail: string | null;
        })[];
        index: ({
          table: string;
          key: string;
          entered: number | null;
          expected: number;
          difference: number | null;
          formula: string;
        })[];
      })[];
    };
  };
  /** access catalogue.read */
  'GET /catalogue/tables': {
    path: undefined;
    query: { lang?: "nl" | "fr" | "en" };
    body: undefined;
    answer: {
      items: ({
        table: string;
        law: string;
        unit: string;
        rights: ({
          right: string;
          title: string;
        })[];
        rows: ({
          from: string;
          to: string | null;
          values: {
            [key: string]: number | null;
          };
          source: string;
          confidence: string;
          note: string | null;
          isOwn: boolean;
        })[];
      })[];
    };
  };
  /** access rights.read */
  'GET /checks/{checkId}': {
    path: { checkId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk"; again?: boolean };
    body: undefined;
    answer: {
      id: string;
      householdId: string;
      contactId: string | null;
      trigger: string;
      /** ISO 8601, UTC */
      madeAt: string;
      law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual" | null;
      legalBasis: {
        law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual";
        reason: {
          rule: string;
          met: boolean | null;
          text: string;
          source: string;
          facts: string[];
        } | null;
      } | null;
      on: string;
      catalogue: string;
      results: ({
        right: string;
        person: string | null;
        outcome: "entitled" | "excluded" | "unknown" | "alreadyReceives" | "manual";
        amount: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        range: {
          lowCents: number;
          highCents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        leaning: "likely" | "unlikely" | null;
        law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual" | null;
        reasons: ({
          rule: string;
          met: boolean | null;
          text: string;
          source: string;
          facts: string[];
        })[];
        steps: ({
          name: string;
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
          source: string;
        })[];
        missing: string[];
        next: string;
        label: string;
        outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
      })[];
      questions: ({
        pointer: string;
        personId: string | null;
        predicate: string;
        label: string;
        kind: "flag" | "cents" | "date" | "enum" | "integer" | "number" | "list" | "text";
        options?: string[];
        stake: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        decides: string[];
      })[];
      sums: {
        perMonthCents: number;
        perYearCents: number;
        onceCents: number;
        /** certain, but their euros are not known: never counted as 0 */
        withoutAmount: number;
        open: number;
      };
      /** the same facts computed again now, by the rules of that day */
      again?: {
        on: string;
        catalogue: string;
        isSame: boolean;
        changed: ({
          right: string;
          person: string | null;
          label: string;
          from: {
            outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
            amount: {
              cents: number;
              per: "month" | "halfMonth" | "year" | "day" | "once";
            } | null;
            range: {
              lowCents: number;
              highCents: number;
              per: "month" | "halfMonth" | "year" | "day" | "once";
            } | null;
          } | null;
          to: {
            outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
            amount: {
              cents: number;
              per: "month" | "halfMonth" | "year" | "day" | "once";
            } | null;
            range: {
              lowCents: number;
              highCents: number;
              per: "month" | "halfMonth" | "year" | "day" | "once";
            } | null;
          };
          because: {
            text: string;
            source: string;
          } | null;
        })[];
        /** computed again by the rules of then, found by their hash; isSame null where they were never kept */
        asThen: {
          isKept: boolean;
          isSame: boolean | null;
        };
      };
    };
  };
  /** access report.write */
  'POST /checks/{checkId}/reports': {
    path: { checkId: string };
    query: undefined;
    body: {
      lang: "nl" | "fr" | "en" | "tr" | "ar" | "uk";
    };
    answer: {
      reportId: string;
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
  /** access consent.write */
  'POST /consents/{consentId}/withdraw': {
    path: { consentId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      personId: string;
      purpose: string;
      partner: string | null;
      fieldClasses: string[];
      language: string;
      givenOn: string;
      until: string | null;
      withdrawnOn: string | null;
    };
  };
  /** access contact.write */
  'POST /contacts': {
    path: undefined;
    query: undefined;
    body: {
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      question: string;
      themes?: string[];
      tags?: string[];
      productAsked?: string | null;
      childAge?: number | null;
      anonymous?: boolean;
      pseudonym?: string | null;
      personId?: string | null;
      householdId?: string | null;
      ownerTeam?: string | null;
    };
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
    };
  };
  /** access contact.read */
  'GET /contacts': {
    path: undefined;
    query: { mine?: boolean; state?: "open" | "closed" | "all"; channel?: "visit" | "phone" | "mail" | "outreach" | "partner"; theme?: string; tag?: string; product?: string; outcome?: "solved" | "transferred" | "referred" | "withdrawn"; from?: string; until?: string; householdId?: string; sort?: "openedAt" | "closedAt" | "channel"; up?: boolean; limit?: number; offset?: number };
    body: undefined;
    answer: {
      items: ({
        id: string;
        channel: "visit" | "phone" | "mail" | "outreach" | "partner";
        /** ISO 8601, UTC */
        openedAt: string;
        question: string;
        themes: string[];
        tags: string[];
        productAsked: string | null;
        who: string | null;
        householdId: string;
        worker: {
          id: string;
          name: string;
        } | null;
        owner: {
          kind: "worker" | "team";
          id: string;
          name: string;
        };
        closedAt: string | null;
      })[];
      total: number;
    };
  };
  /** access contact.export */
  'POST /contacts/export': {
    path: undefined;
    query: undefined;
    body: {
      mine?: boolean;
      state?: "open" | "closed" | "all";
      channel?: "visit" | "phone" | "mail" | "outreach" | "partner";
      theme?: string;
      tag?: string;
      product?: string;
      outcome?: "solved" | "transferred" | "referred" | "withdrawn";
      from?: string;
      until?: string;
      householdId?: string;
      sort?: "openedAt" | "closedAt" | "channel";
      up?: boolean;
      limit?: number;
      offset?: number;
    };
    answer: string;
  };
  /** access contact.read */
  'POST /contacts/search': {
    path: undefined;
    query: undefined;
    body: {
      mine?: boolean;
      state?: "open" | "closed" | "all";
      channel?: "visit" | "phone" | "mail" | "outreach" | "partner";
      theme?: string;
      tag?: string;
      product?: string;
      outcome?: "solved" | "transferred" | "referred" | "withdrawn";
      from?: string;
      until?: string;
      householdId?: string;
      sort?: "openedAt" | "closedAt" | "channel";
      up?: boolean;
      limit?: number;
      offset?: number;
      text: string;
    };
    answer: {
      items: ({
        id: string;
        channel: "visit" | "phone" | "mail" | "outreach" | "partner";
        /** ISO 8601, UTC */
        openedAt: string;
        question: string;
        themes: string[];
        tags: string[];
        productAsked: string | null;
        who: string | null;
        householdId: string;
        worker: {
          id: string;
          name: string;
        } | null;
        owner: {
          kind: "worker" | "team";
          id: string;
          name: string;
        };
        closedAt: string | null;
      })[];
      total: number;
    };
  };
  /** access contact.read */
  'GET /contacts/{contactId}': {
    path: { contactId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
    };
  };
  /** access contact.write */
  'PATCH /contacts/{contactId}': {
    path: { contactId: string };
    query: undefined;
    body: {
      channel?: "visit" | "phone" | "mail" | "outreach" | "partner";
      question?: string;
      themes?: string[];
      tags?: string[];
      productAsked?: string | null;
      childAge?: number | null;
    };
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
    };
  };
  /** access contact.close */
  'POST /contacts/{contactId}/close': {
    path: { contactId: string };
    query: undefined;
    body: {
      outcome?: "solved" | "transferred" | "referred" | "withdrawn";
      rightsCheck?: "done" | "notNeeded" | "refused" | "planned";
      reason?: string | null;
      toTeam?: string | null;
      referredTo?: string | null;
      isAccepted?: boolean | null;
    };
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
    };
  };
  /** access contact.handOver */
  'POST /contacts/{contactId}/hand-over': {
    path: { contactId: string };
    query: undefined;
    body: {
      workerId?: string | null;
      teamId?: string | null;
    };
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
    };
  };
  /** access contact.talk */
  'POST /contacts/{contactId}/interpreter': {
    path: { contactId: string };
    query: undefined;
    body: {
      action: "start" | "stop";
      language?: string;
      mode?: "onSite" | "phone" | "video";
      name?: string | null;
    };
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
    };
  };
  /** access contact.talk */
  'POST /contacts/{contactId}/link': {
    path: { contactId: string };
    query: undefined;
    body: {
      personId: string;
      consent: {
        language?: string;
        given: true;
        spoken?: boolean;
      };
    };
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
    };
  };
  /** access contact.talk */
  'PUT /contacts/{contactId}/notes/{domain}': {
    path: { contactId: string; domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network" };
    query: undefined;
    body: {
      text: string;
      strength?: string | null;
      worry?: string | null;
      wish?: string | null;
      discussed?: boolean;
    };
    answer: {
      domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
      text: string;
      strength: string | null;
      worry: string | null;
      wish: string | null;
      discussed: boolean;
      savedBy: string;
      /** ISO 8601, UTC */
      savedAt: string;
      version: number;
    };
  };
  /** access contact.talk */
  'GET /contacts/{contactId}/notes/{domain}/past': {
    path: { contactId: string; domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network" };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
    };
  };
  /** access contact.read */
  'GET /contacts/{contactId}/offers': {
    path: { contactId: string };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        name: {
          nl: string;
          fr?: string;
          en?: string;
        };
        provider: string;
        isOwn: boolean;
        themes: string[];
        tags: string[];
      })[];
    };
  };
  /** access contact.close */
  'POST /contacts/{contactId}/reopen': {
    path: { contactId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
    };
  };
  /** access contact.talk */
  'POST /contacts/{contactId}/unlink': {
    path: { contactId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      channel: "visit" | "phone" | "mail" | "outreach" | "partner";
      /** ISO 8601, UTC */
      openedAt: string;
      question: string;
      themes: string[];
      tags: string[];
      productAsked: string | null;
      who: string | null;
      householdId: string;
      worker: {
        id: string;
        name: string;
      } | null;
      owner: {
        kind: "worker" | "team";
        id: string;
        name: string;
      };
      closedAt: string | null;
      version: number;
      isAnonymous: boolean;
      personId: string | null;
      childAge: number | null;
      isFamilyQuestion: boolean;
      /** empty for the front desk */
      notes: ({
        domain: "income" | "housing" | "energy" | "health" | "family" | "work" | "language" | "debts" | "leisure" | "network";
        text: string;
        strength: string | null;
        worry: string | null;
        wish: string | null;
        discussed: boolean;
        savedBy: string;
        /** ISO 8601, UTC */
        savedAt: string;
        version: number;
      })[];
      interpreter: {
        id: string;
        language: string;
        mode: "onSite" | "phone" | "video";
        name: string | null;
        /** ISO 8601, UTC */
        startedAt: string;
        endedAt: string | null;
        minutes: number | null;
      } | null;
      /** of all interpreters of this contact that ended */
      interpreterMinutes: number;
      closure: {
        outcome: "solved" | "transferred" | "referred" | "withdrawn";
        rightsCheck: "done" | "notNeeded" | "refused" | "planned";
        reason: string | null;
        toTeam: string | null;
        referredTo: string | null;
        isAccepted: boolean | null;
        /** ISO 8601, UTC */
        closedAt: string;
        closedBy: string;
      } | null;
      link: {
        id: string;
        fromHousehold: string;
        /** ISO 8601, UTC */
        at: string;
      } | null;
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
  /** access fact.write */
  'POST /facts/{factId}/retract': {
    path: { factId: string };
    query: undefined;
    body: {
      reason?: string;
    } | null;
    answer: {
      id: string;
      pointer: string;
      personId: string | null;
      predicate: string;
      itemId: string | null;
      value: unknown;
      source: {
        kind: "authentic" | "document" | "declared";
        detail: string | null;
      };
      fieldClass: string;
      since: string | null;
      until: string | null;
      notedBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      notedAt: string;
      version: number;
      retractedAt: string | null;
      differs: ({
        id: string;
        value: unknown;
        source: {
          kind: "authentic" | "document" | "declared";
          detail: string | null;
        };
        /** ISO 8601, UTC */
        notedAt: string;
      })[];
    };
  };
  /** access finding.write */
  'POST /finding-steps/{stepId}/undo': {
    path: { stepId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
    };
  };
  /** access finding.write */
  'POST /findings/{findingId}/steps': {
    path: { findingId: string };
    query: undefined;
    body: {
      state: "informed" | "applied" | "obtained" | "refused" | "notWanted";
      on: string;
      reason?: string | null;
      cents?: number | null;
      per?: "month" | "halfMonth" | "year" | "day" | "once" | null;
    };
    answer: {
      id: string;
      right: string;
      label: string;
      personId: string | null;
      state: "detected" | "informed" | "applied" | "obtained" | "refused" | "notWanted";
      steps: ({
        id: string;
        state: "detected" | "informed" | "applied" | "obtained" | "refused" | "notWanted";
        on: string;
        reason: string | null;
        cents: number | null;
        per: "month" | "halfMonth" | "year" | "day" | "once" | null;
      })[];
    };
  };
  /** access task.handOver */
  'GET /hand-overs': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        /** ISO 8601, UTC */
        at: string;
        to: {
          kind: "worker" | "team";
          id: string;
          name: string;
        };
        from: {
          id: string;
          name: string;
        } | null;
        by: {
          id: string;
          name: string;
        };
        until: string | null;
        tasks: number;
        /** those still open that this account can see */
        open: number;
      })[];
    };
  };
  /** access task.handOver */
  'POST /hand-overs': {
    path: undefined;
    query: undefined;
    body: {
      taskIds?: string[];
      /** instead of tasks: all open tasks of somebody who is away */
      absentId?: string;
      workerId?: string;
      teamId?: string;
      /** why: the receiver reads it on each task */
      note: string;
      /** last day of the absence; until then the colleague may read the files */
      until?: string;
    };
    answer: {
      id: string;
      tasks: number;
      stay: number;
      files: number;
      undo: string;
    };
  };
  /** access task.handOver */
  'POST /hand-overs/{handoverId}/undo': {
    path: { handoverId: string };
    query: undefined;
    body: undefined;
    answer: {
      back: number;
      /** done, taken up or passed on since */
      stay: number;
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
  /** access household.read */
  'GET /households': {
    path: undefined;
    query: { workerId?: string | "none"; teamId?: string; postalCode?: string };
    body: undefined;
    answer: {
      items: ({
        id: string;
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        pseudonym: string | null;
        isAnonymous: boolean;
        members: number;
        worker: {
          id: string;
          name: string;
        } | null;
        team: {
          id: string;
          name: string;
        } | null;
        place: {
          postalCode: string;
          city: string;
        } | null;
      })[];
      /** there are more than are shown: the newest stand here */
      isCut: boolean;
      places: ({
        postalCode: string;
        city: string;
      })[];
    };
  };
  /** access household.write */
  'POST /households': {
    path: undefined;
    query: undefined;
    body: {
      isAnonymous?: boolean;
      pseudonym?: string | null;
      reference?: string;
      /** persons without identity */
      persons?: ({
        role: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
        birthDate?: string | null;
      })[];
      teamId?: string | null;
    };
    answer: {
      id: string;
      version: number;
      isAnonymous: boolean;
      pseudonym: string | null;
      members: ({
        id: string;
        personId: string;
        role: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        birthDate: string | null;
        age: number | null;
        from: string;
        until: string | null;
        version: number;
      })[];
      addresses: ({
        id: string;
        kind: string;
        street: string;
        number: string;
        box: string | null;
        postalCode: string;
        city: string;
        country: string;
        municipality: string | null;
        from: string;
        until: string | null;
        isProtected: boolean;
      })[];
      language: string | null;
      writtenLanguage: string | null;
      needsInterpreter: boolean | null;
      phones: ({
        id: string;
        number: string;
        label: string | null;
      })[];
      safety: {
        flag: "staffSafety" | "addressProtected";
        note: string | null;
      } | null;
      isShielded: boolean;
      worker: {
        id: string;
        name: string;
      } | null;
      team: {
        id: string;
        name: string;
      } | null;
      consents: ({
        id: string;
        personId: string;
        purpose: string;
        partner: string | null;
        fieldClasses: string[];
        language: string;
        givenOn: string;
        until: string | null;
        withdrawnOn: string | null;
      })[];
      absorbedInto: string | null;
    };
  };
  /** access household.read */
  'GET /households/{householdId}': {
    path: { householdId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      version: number;
      isAnonymous: boolean;
      pseudonym: string | null;
      members: ({
        id: string;
        personId: string;
        role: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        birthDate: string | null;
        age: number | null;
        from: string;
        until: string | null;
        version: number;
      })[];
      addresses: ({
        id: string;
        kind: string;
        street: string;
        number: string;
        box: string | null;
        postalCode: string;
        city: string;
        country: string;
        municipality: string | null;
        from: string;
        until: string | null;
        isProtected: boolean;
      })[];
      language: string | null;
      writtenLanguage: string | null;
      needsInterpreter: boolean | null;
      phones: ({
        id: string;
        number: string;
        label: string | null;
      })[];
      safety: {
        flag: "staffSafety" | "addressProtected";
        note: string | null;
      } | null;
      isShielded: boolean;
      worker: {
        id: string;
        name: string;
      } | null;
      team: {
        id: string;
        name: string;
      } | null;
      consents: ({
        id: string;
        personId: string;
        purpose: string;
        partner: string | null;
        fieldClasses: string[];
        language: string;
        givenOn: string;
        until: string | null;
        withdrawnOn: string | null;
      })[];
      absorbedInto: string | null;
    };
  };
  /** access household.write */
  'POST /households/{householdId}/addresses': {
    path: { householdId: string };
    query: undefined;
    body: {
      kind?: "main" | "stay" | "post" | "reference";
      street: string;
      number: string;
      box?: string | null;
      postalCode: string;
      city: string;
      country?: string;
      municipality?: string | null;
      from?: string;
      until?: string | null;
      isProtected?: boolean;
    };
    answer: {
      id: string;
      kind: string;
      street: string;
      number: string;
      box: string | null;
      postalCode: string;
      city: string;
      country: string;
      municipality: string | null;
      from: string;
      until: string | null;
      isProtected: boolean;
    };
  };
  /** access rights.answer */
  'POST /households/{householdId}/answers': {
    path: { householdId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk"; on?: string };
    body: {
      personId?: string | null;
      predicate: string;
      itemId?: string | null;
      value: unknown;
      since?: string | null;
      source?: {
        kind: "authentic" | "document" | "declared";
        detail?: string | null;
      };
      contactId?: string | null;
    };
    answer: {
      factId: string;
      on: string;
      catalogue: string;
      results: ({
        right: string;
        person: string | null;
        outcome: "entitled" | "excluded" | "unknown" | "alreadyReceives" | "manual";
        amount: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        range: {
          lowCents: number;
          highCents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        leaning: "likely" | "unlikely" | null;
        law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual" | null;
        reasons: ({
          rule: string;
          met: boolean | null;
          text: string;
          source: string;
          facts: string[];
        })[];
        steps: ({
          name: string;
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
          source: string;
        })[];
        missing: string[];
        next: string;
        label: string;
        outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
      })[];
      questions: ({
        pointer: string;
        personId: string | null;
        predicate: string;
        label: string;
        kind: "flag" | "cents" | "date" | "enum" | "integer" | "number" | "list" | "text";
        options?: string[];
        stake: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        decides: string[];
      })[];
      sums: {
        perMonthCents: number;
        perYearCents: number;
        onceCents: number;
        /** certain, but their euros are not known: never counted as 0 */
        withoutAmount: number;
        open: number;
      };
      changed: ({
        right: string;
        person: string | null;
        label: string;
        from: {
          outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
          amount: {
            cents: number;
            per: "month" | "halfMonth" | "year" | "day" | "once";
          } | null;
          range: {
            lowCents: number;
            highCents: number;
            per: "month" | "halfMonth" | "year" | "day" | "once";
          } | null;
        } | null;
        to: {
          outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
          amount: {
            cents: number;
            per: "month" | "halfMonth" | "year" | "day" | "once";
          } | null;
          range: {
            lowCents: number;
            highCents: number;
            per: "month" | "halfMonth" | "year" | "day" | "once";
          } | null;
        };
        because: {
          text: string;
          source: string;
        } | null;
      })[];
    };
  };
  /** access household.assign */
  'POST /households/{householdId}/assign': {
    path: { householdId: string };
    query: undefined;
    body: {
      workerId: string | null;
      teamId: string | null;
    };
    answer: {
      id: string;
      workerId: string | null;
      teamId: string | null;
    };
  };
  /** access household.breakGlass */
  'POST /households/{householdId}/break-glass': {
    path: { householdId: string };
    query: undefined;
    body: {
      reason: string;
      category: "danger" | "replacement" | "urgentHelp" | "other";
    };
    answer: {
      householdId: string;
      /** ISO 8601, UTC */
      until: string;
      reviewBy: string;
    };
  };
  /** access household.breakGlass */
  'GET /households/{householdId}/break-glass': {
    path: { householdId: string };
    query: undefined;
    body: undefined;
    answer: {
      opened: {
        reason: string;
        /** ISO 8601, UTC */
        at: string;
        /** ISO 8601, UTC */
        until: string;
        reviewBy: string;
      } | null;
    };
  };
  /** access check.write */
  'POST /households/{householdId}/checks': {
    path: { householdId: string };
    query: undefined;
    body: {
      trigger: string;
      on?: string;
      contactId?: string | null;
      lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk";
    };
    answer: {
      id: string;
      householdId: string;
      contactId: string | null;
      trigger: string;
      /** ISO 8601, UTC */
      madeAt: string;
      law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual" | null;
      legalBasis: {
        law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual";
        reason: {
          rule: string;
          met: boolean | null;
          text: string;
          source: string;
          facts: string[];
        } | null;
      } | null;
      on: string;
      catalogue: string;
      results: ({
        right: string;
        person: string | null;
        outcome: "entitled" | "excluded" | "unknown" | "alreadyReceives" | "manual";
        amount: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        range: {
          lowCents: number;
          highCents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        leaning: "likely" | "unlikely" | null;
        law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual" | null;
        reasons: ({
          rule: string;
          met: boolean | null;
          text: string;
          source: string;
          facts: string[];
        })[];
        steps: ({
          name: string;
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
          source: string;
        })[];
        missing: string[];
        next: string;
        label: string;
        outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
      })[];
      questions: ({
        pointer: string;
        personId: string | null;
        predicate: string;
        label: string;
        kind: "flag" | "cents" | "date" | "enum" | "integer" | "number" | "list" | "text";
        options?: string[];
        stake: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        decides: string[];
      })[];
      sums: {
        perMonthCents: number;
        perYearCents: number;
        onceCents: number;
        /** certain, but their euros are not known: never counted as 0 */
        withoutAmount: number;
        open: number;
      };
      /** the same facts computed again now, by the rules of that day */
      again?: {
        on: string;
        catalogue: string;
        isSame: boolean;
        changed: ({
          right: string;
          person: string | null;
          label: string;
          from: {
            outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
            amount: {
              cents: number;
              per: "month" | "halfMonth" | "year" | "day" | "once";
            } | null;
            range: {
              lowCents: number;
              highCents: number;
              per: "month" | "halfMonth" | "year" | "day" | "once";
            } | null;
          } | null;
          to: {
            outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
            amount: {
              cents: number;
              per: "month" | "halfMonth" | "year" | "day" | "once";
            } | null;
            range: {
              lowCents: number;
              highCents: number;
              per: "month" | "halfMonth" | "year" | "day" | "once";
            } | null;
          };
          because: {
            text: string;
            source: string;
          } | null;
        })[];
        /** computed again by the rules of then, found by their hash; isSame null where they were never kept */
        asThen: {
          isKept: boolean;
          isSame: boolean | null;
        };
      };
    };
  };
  /** access rights.read */
  'GET /households/{householdId}/checks': {
    path: { householdId: string };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        trigger: string;
        on: string;
        catalogue: string;
        law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual" | null;
        yes: number;
        open: number;
        /** ISO 8601, UTC */
        madeAt: string;
        madeBy: {
          id: string;
          name: string;
        };
      })[];
    };
  };
  /** access citizen.load */
  'POST /households/{householdId}/citizen-code': {
    path: { householdId: string };
    query: undefined;
    body: {
      /** as scanned or pasted: one line a part */
      code: string;
      consent: {
        given: true;
        language: string;
      };
      /** who is whom in the file; null: left out */
      persons: ({
        at: number;
        personId: string | "new" | null;
      })[];
    };
    answer: {
      noted: number;
      known: number;
      leftOut: number;
    };
  };
  /** access citizen.load */
  'POST /households/{householdId}/citizen-code/read': {
    path: { householdId: string };
    query: undefined;
    body: {
      /** as scanned or pasted: one line a part */
      code: string;
    };
    answer: {
      madeOn: string;
      expiresOn: string;
      /** made with the rules and amounts that hold here */
      isOfTheseRules: boolean;
      persons: ({
        at: number;
        role: string;
        birthDate: string | null;
        personId: string | null;
      })[];
      facts: ({
        person: number | null;
        predicate: string;
        value: unknown;
        /** the file says the same */
        isKnown: boolean;
      })[];
      /** the household is without names: somebody who is not in it yet can come in without one */
      mayAddPersons: boolean;
    };
  };
  /** access rights.read */
  'GET /households/{householdId}/events': {
    path: { householdId: string };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        kind: "birth" | "intake" | "turned80" | "turned65" | "turned18" | "recognition" | "separation" | "jobLoss" | "evictionThreat" | "leftInstitution" | "heatingRequest" | "death" | "newJob" | "move" | "illness" | "retirement" | "debtProblem" | "other";
        on: string;
        personId: string | null;
        /** false: no rule yet for this kind (S014) */
        hasRule: boolean;
        dueOn: string | null;
        checkId: string | null;
      })[];
    };
  };
  /** access event.write */
  'POST /households/{householdId}/events': {
    path: { householdId: string };
    query: undefined;
    body: {
      kind: "birth" | "intake" | "turned80" | "turned65" | "turned18" | "recognition" | "separation" | "jobLoss" | "evictionThreat" | "leftInstitution" | "heatingRequest" | "death" | "newJob" | "move" | "illness" | "retirement" | "debtProblem" | "other";
      on: string;
      personId?: string | null;
    };
    answer: {
      id: string;
      kind: "birth" | "intake" | "turned80" | "turned65" | "turned18" | "recognition" | "separation" | "jobLoss" | "evictionThreat" | "leftInstitution" | "heatingRequest" | "death" | "newJob" | "move" | "illness" | "retirement" | "debtProblem" | "other";
      on: string;
      personId: string | null;
      /** false: no rule yet for this kind (S014) */
      hasRule: boolean;
      dueOn: string | null;
      checkId: string | null;
    };
  };
  /** access fact.read */
  'GET /households/{householdId}/facts': {
    path: { householdId: string };
    query: { on?: string };
    body: undefined;
    answer: {
      items: ({
        id: string;
        pointer: string;
        personId: string | null;
        predicate: string;
        itemId: string | null;
        value: unknown;
        source: {
          kind: "authentic" | "document" | "declared";
          detail: string | null;
        };
        fieldClass: string;
        since: string | null;
        until: string | null;
        notedBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        notedAt: string;
        version: number;
        retractedAt: string | null;
        differs: ({
          id: string;
          value: unknown;
          source: {
            kind: "authentic" | "document" | "declared";
            detail: string | null;
          };
          /** ISO 8601, UTC */
          notedAt: string;
        })[];
      })[];
      total?: number;
    };
  };
  /** access fact.write */
  'POST /households/{householdId}/facts': {
    path: { householdId: string };
    query: undefined;
    body: {
      personId?: string | null;
      predicate: string;
      itemId?: string | null;
      value: unknown;
      source: {
        kind: "authentic" | "document" | "declared";
        detail?: string | null;
      };
      since?: string | null;
      until?: string | null;
    };
    answer: {
      fact: {
        id: string;
        pointer: string;
        personId: string | null;
        predicate: string;
        itemId: string | null;
        value: unknown;
        source: {
          kind: "authentic" | "document" | "declared";
          detail: string | null;
        };
        fieldClass: string;
        since: string | null;
        until: string | null;
        notedBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        notedAt: string;
        version: number;
        retractedAt: string | null;
        differs: ({
          id: string;
          value: unknown;
          source: {
            kind: "authentic" | "document" | "declared";
            detail: string | null;
          };
          /** ISO 8601, UTC */
          notedAt: string;
        })[];
      };
      undo: string;
    };
  };
  /** access fact.read */
  'GET /households/{householdId}/facts/history': {
    path: { householdId: string };
    query: { predicate?: string; personId?: string };
    body: undefined;
    answer: {
      items: ({
        id: string;
        pointer: string;
        personId: string | null;
        predicate: string;
        itemId: string | null;
        value: unknown;
        source: {
          kind: "authentic" | "document" | "declared";
          detail: string | null;
        };
        fieldClass: string;
        since: string | null;
        until: string | null;
        notedBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        notedAt: string;
        version: number;
        retractedAt: string | null;
        differs: ({
          id: string;
          value: unknown;
          source: {
            kind: "authentic" | "document" | "declared";
            detail: string | null;
          };
          /** ISO 8601, UTC */
          notedAt: string;
        })[];
      })[];
      total?: number;
    };
  };
  /** access finding.read */
  'GET /households/{householdId}/findings': {
    path: { householdId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: undefined;
    answer: {
      items: ({
        id: string;
        right: string;
        label: string;
        personId: string | null;
        state: "detected" | "informed" | "applied" | "obtained" | "refused" | "notWanted";
        steps: ({
          id: string;
          state: "detected" | "informed" | "applied" | "obtained" | "refused" | "notWanted";
          on: string;
          reason: string | null;
          cents: number | null;
          per: "month" | "halfMonth" | "year" | "day" | "once" | null;
        })[];
      })[];
    };
  };
  /** access household.write */
  'POST /households/{householdId}/members': {
    path: { householdId: string };
    query: undefined;
    body: {
      personId?: string;
      person?: {
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        originalName?: string | null;
        birthDate?: string | null;
        nationalNumber?: string | null;
        gender?: "f" | "m" | "x" | null;
        language?: string | null;
        writtenLanguage?: string | null;
        needsInterpreter?: boolean | null;
        phones?: ({
          number: string;
          label?: string | null;
        })[];
        mail?: string | null;
        safetyFlag?: "staffSafety" | "addressProtected" | null;
        safetyNote?: string | null;
        deceasedOn?: string | null;
      };
      role: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
      from?: string;
      /** persons who look alike and were looked at: not the same */
      seen?: string[];
      /** true: the person leaves the present home the day before */
      isMove?: boolean;
    };
    answer: {
      id: string;
      version: number;
      isAnonymous: boolean;
      pseudonym: string | null;
      members: ({
        id: string;
        personId: string;
        role: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        birthDate: string | null;
        age: number | null;
        from: string;
        until: string | null;
        version: number;
      })[];
      addresses: ({
        id: string;
        kind: string;
        street: string;
        number: string;
        box: string | null;
        postalCode: string;
        city: string;
        country: string;
        municipality: string | null;
        from: string;
        until: string | null;
        isProtected: boolean;
      })[];
      language: string | null;
      writtenLanguage: string | null;
      needsInterpreter: boolean | null;
      phones: ({
        id: string;
        number: string;
        label: string | null;
      })[];
      safety: {
        flag: "staffSafety" | "addressProtected";
        note: string | null;
      } | null;
      isShielded: boolean;
      worker: {
        id: string;
        name: string;
      } | null;
      team: {
        id: string;
        name: string;
      } | null;
      consents: ({
        id: string;
        personId: string;
        purpose: string;
        partner: string | null;
        fieldClasses: string[];
        language: string;
        givenOn: string;
        until: string | null;
        withdrawnOn: string | null;
      })[];
      absorbedInto: string | null;
    };
  };
  /** access household.write */
  'PATCH /households/{householdId}/members/{personId}': {
    path: { householdId: string; personId: string };
    query: undefined;
    body: {
      role?: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
      from?: string;
      until?: string | null;
    };
    answer: {
      id: string;
      version: number;
      isAnonymous: boolean;
      pseudonym: string | null;
      members: ({
        id: string;
        personId: string;
        role: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        birthDate: string | null;
        age: number | null;
        from: string;
        until: string | null;
        version: number;
      })[];
      addresses: ({
        id: string;
        kind: string;
        street: string;
        number: string;
        box: string | null;
        postalCode: string;
        city: string;
        country: string;
        municipality: string | null;
        from: string;
        until: string | null;
        isProtected: boolean;
      })[];
      language: string | null;
      writtenLanguage: string | null;
      needsInterpreter: boolean | null;
      phones: ({
        id: string;
        number: string;
        label: string | null;
      })[];
      safety: {
        flag: "staffSafety" | "addressProtected";
        note: string | null;
      } | null;
      isShielded: boolean;
      worker: {
        id: string;
        name: string;
      } | null;
      team: {
        id: string;
        name: string;
      } | null;
      consents: ({
        id: string;
        personId: string;
        purpose: string;
        partner: string | null;
        fieldClasses: string[];
        language: string;
        givenOn: string;
        until: string | null;
        withdrawnOn: string | null;
      })[];
      absorbedInto: string | null;
    };
  };
  /** access mro.read */
  'GET /households/{householdId}/mro': {
    path: { householdId: string };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        householdId: string;
        referredOn: string;
        referrer: "regionalNurse" | "partner" | "own";
        organisation: string | null;
        grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
        /** of each reason what the facts said, what was chosen, and why where the two differ */
        basis: ({
          ground: "youngChild" | "lowWorkIntensity";
          holds: boolean | null;
          because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
          /** JSON pointers in the household */
          facts: string[];
          chosen: boolean;
          why: string | null;
        })[];
        state: "referred" | "talking" | "reported" | "followed" | "stopped";
        method: {
          version: number;
          from: string;
          minContacts: number;
          voucherCents: number;
          voucherMax: number;
          voucherFromContact: number;
          source: string;
        };
        contacts: ({
          id: string;
          number: number;
          on: string;
          place: "home" | "office" | "childCentre" | "elsewhere";
          minutes: number | null;
          words: string | null;
          by: {
            id: string;
            name: string;
          };
        })[];
        vouchers: ({
          id: string;
          contactId: string;
          serial: string;
          cents: number;
          handedOn: string;
          redemption: {
            id: string;
            shop: "bieskruid" | "biesotiekje" | "other";
            on: string;
          } | null;
        })[];
        steps: ({
          id: string;
          state: "reported" | "corrected" | "followed" | "stopped";
          on: string;
          reportId: string | null;
          reason: string | null;
        })[];
        vouchersOfFamily: number;
        isIncreased: boolean | null;
        whyNot: {
          /** why it cannot be done now; empty: it can */
          contact: string[];
          /** why it cannot be done now; empty: it can */
          voucher: string[];
          /** why it cannot be done now; empty: it can */
          report: string[];
          /** why it cannot be done now; empty: it can */
          corrected: string[];
          /** why it cannot be done now; empty: it can */
          followed: string[];
          /** why it cannot be done now; empty: it can */
          stopped: string[];
        };
        /** ISO 8601, UTC */
        openedAt: string;
      })[];
    };
  };
  /** access mro.write */
  'POST /households/{householdId}/mro': {
    path: { householdId: string };
    query: undefined;
    body: {
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation?: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** needed where a reason is chosen or left out against the facts */
      why?: {
        youngChild?: string | null;
        lowWorkIntensity?: string | null;
      };
      referralId?: string | null;
      consent: {
        personId: string;
        given: true;
        language?: string;
      };
    };
    answer: {
      id: string;
      householdId: string;
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** of each reason what the facts said, what was chosen, and why where the two differ */
      basis: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
        chosen: boolean;
        why: string | null;
      })[];
      state: "referred" | "talking" | "reported" | "followed" | "stopped";
      method: {
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      };
      contacts: ({
        id: string;
        number: number;
        on: string;
        place: "home" | "office" | "childCentre" | "elsewhere";
        minutes: number | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
      })[];
      vouchers: ({
        id: string;
        contactId: string;
        serial: string;
        cents: number;
        handedOn: string;
        redemption: {
          id: string;
          shop: "bieskruid" | "biesotiekje" | "other";
          on: string;
        } | null;
      })[];
      steps: ({
        id: string;
        state: "reported" | "corrected" | "followed" | "stopped";
        on: string;
        reportId: string | null;
        reason: string | null;
      })[];
      vouchersOfFamily: number;
      isIncreased: boolean | null;
      whyNot: {
        /** why it cannot be done now; empty: it can */
        contact: string[];
        /** why it cannot be done now; empty: it can */
        voucher: string[];
        /** why it cannot be done now; empty: it can */
        report: string[];
        /** why it cannot be done now; empty: it can */
        corrected: string[];
        /** why it cannot be done now; empty: it can */
        followed: string[];
        /** why it cannot be done now; empty: it can */
        stopped: string[];
      };
      /** ISO 8601, UTC */
      openedAt: string;
    };
  };
  /** access mro.write */
  'GET /households/{householdId}/mro/grounds': {
    path: { householdId: string };
    query: undefined;
    body: undefined;
    answer: {
      on: string;
      items: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
      })[];
    };
  };
  /** access contact.talk */
  'GET /households/{householdId}/notes': {
    path: { householdId: string };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        channel: string;
        text: string | null;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        personId: string | null;
      })[];
    };
  };
  /** access contact.talk */
  'POST /households/{householdId}/notes': {
    path: { householdId: string };
    query: undefined;
    body: {
      channel?: "note" | "visit" | "phone" | "mail" | "outreach" | "partner";
      text: string;
      personId?: string | null;
    };
    answer: {
      id: string;
    };
  };
  /** access rights.read */
  'GET /households/{householdId}/rights': {
    path: { householdId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk"; on?: string };
    body: undefined;
    answer: {
      on: string;
      catalogue: string;
      results: ({
        right: string;
        person: string | null;
        outcome: "entitled" | "excluded" | "unknown" | "alreadyReceives" | "manual";
        amount: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        range: {
          lowCents: number;
          highCents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        leaning: "likely" | "unlikely" | null;
        law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual" | null;
        reasons: ({
          rule: string;
          met: boolean | null;
          text: string;
          source: string;
          facts: string[];
        })[];
        steps: ({
          name: string;
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
          source: string;
        })[];
        missing: string[];
        next: string;
        label: string;
        outcomeGroup: "yes" | "likely" | "open" | "self" | "unlikely" | "already" | "no";
      })[];
      questions: ({
        pointer: string;
        personId: string | null;
        predicate: string;
        label: string;
        kind: "flag" | "cents" | "date" | "enum" | "integer" | "number" | "list" | "text";
        options?: string[];
        stake: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        decides: string[];
      })[];
      sums: {
        perMonthCents: number;
        perYearCents: number;
        onceCents: number;
        /** certain, but their euros are not known: never counted as 0 */
        withoutAmount: number;
        open: number;
      };
    };
  };
  /** access task.read */
  'GET /households/{householdId}/tasks': {
    path: { householdId: string };
    query: { lang?: "nl" | "fr" | "en" };
    body: undefined;
    answer: {
      items: ({
        id: string;
        kind: string;
        what: string;
        /** why this day: the start, the length of the term, suspensions, holidays */
        why: string;
        source: string | null;
        startedOn: string;
        dueOn: string;
        suspended: boolean;
        person: {
          id: string;
          name: string;
        } | null;
        householdId: string | null;
        contactId: string | null;
        owner: {
          kind: "worker" | "team";
          id: string;
        };
        handed: {
          from: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          note: string | null;
        } | null;
        suspensions: ({
          from: string;
          until: string;
        })[];
        action: {
          label: string;
          /** address of the screen that does it */
          to: string;
        } | null;
        closedAt: string | null;
        version: number;
      })[];
    };
  };
  /** access household.read */
  'GET /households/{householdId}/timeline': {
    path: { householdId: string };
    query: { limit?: number };
    body: undefined;
    answer: {
      items: ({
        kind: "member" | "memberLeft" | "address" | "fact" | "factRetracted" | "consent" | "consentWithdrawn" | "assigned" | "opened";
        /** day or instant on which it happened */
        on: string;
        /** ISO 8601, UTC */
        at: string;
        by: {
          id: string;
          name: string;
        } | null;
        personId: string | null;
        recordId: string;
        what: {
          [key: string]: unknown;
        };
      })[];
      total?: number;
    };
  };
  /** access keyMoment.read */
  'GET /key-moments': {
    path: undefined;
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: undefined;
    answer: {
      items: ({
        kind: "birth" | "intake" | "turned80" | "turned65" | "turned18" | "recognition" | "separation" | "jobLoss" | "evictionThreat" | "leftInstitution" | "heatingRequest" | "death" | "newJob" | "move" | "illness" | "retirement" | "debtProblem" | "other";
        label: {
          [key: string]: string;
        };
        hasRule: boolean;
        dueInDays: number | null;
        /** what is looked at first */
        rights: ({
          right: string;
          label: string;
          /** false: this house has no rule for it yet */
          isBuilt: boolean;
        })[];
        source: string;
        decided: {
          /** ISO 8601, UTC */
          at: string;
          by: string;
        } | null;
      })[];
    };
  };
  /** access keyMoment.read */
  'GET /key-moments/counts': {
    path: undefined;
    query: { from?: string; until?: string; lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: undefined;
    answer: {
      from: string;
      until: string;
      definition: string;
      base: string;
      items: ({
        kind: string;
        events: number | null;
        due: number | null;
        checked: number | null;
        late: number | null;
      })[];
    };
  };
  /** access keyMoment.write */
  'PUT /key-moments/{moment}': {
    path: { moment: "birth" | "intake" | "turned80" | "turned65" | "turned18" | "recognition" | "separation" | "jobLoss" | "evictionThreat" | "leftInstitution" | "heatingRequest" | "death" | "newJob" | "move" | "illness" | "retirement" | "debtProblem" | "other" };
    query: undefined;
    body: {
      days: number | null;
      rights: string[];
      source: string;
    };
    answer: {
      items: ({
        kind: "birth" | "intake" | "turned80" | "turned65" | "turned18" | "recognition" | "separation" | "jobLoss" | "evictionThreat" | "leftInstitution" | "heatingRequest" | "death" | "newJob" | "move" | "illness" | "retirement" | "debtProblem" | "other";
        label: {
          [key: string]: string;
        };
        hasRule: boolean;
        dueInDays: number | null;
        /** what is looked at first */
        rights: ({
          right: string;
          label: string;
          /** false: this house has no rule for it yet */
          isBuilt: boolean;
        })[];
        source: string;
        decided: {
          /** ISO 8601, UTC */
          at: string;
          by: string;
        } | null;
      })[];
    };
  };
  /** access ledger.read */
  'GET /ledger': {
    path: undefined;
    query: { from?: string; until?: string; lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: undefined;
    answer: {
      from: string;
      until: string;
      definition: string;
      base: string;
      items: ({
        right: string;
        label: string;
        detected: number | null;
        informed: number | null;
        applied: number | null;
        obtained: number | null;
        refused: number | null;
        notWanted: number | null;
        obtainedCents: number | null;
        openCents: number | null;
      })[];
      /** null where a cell of the column is hidden: it could be worked out */
      totals: {
        detected: number | null;
        informed: number | null;
        applied: number | null;
        obtained: number | null;
        refused: number | null;
        notWanted: number | null;
        obtainedCents: number | null;
        openCents: number | null;
      };
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
      /** the legal day in Brussels */
      today: string;
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
      /** the legal day in Brussels */
      today: string;
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
      /** the legal day in Brussels */
      today: string;
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
      /** the legal day in Brussels */
      today: string;
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
      /** the legal day in Brussels */
      today: string;
    };
  };
  /** access person.merge */
  'POST /merges/{mergeId}/undo': {
    path: { mergeId: string };
    query: undefined;
    body: undefined;
    answer: {
      personIds: string[];
    };
  };
  /** access mro.count */
  'GET /mro/counts': {
    path: undefined;
    query: { from?: string; until?: string; lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: undefined;
    answer: {
      from: string;
      until: string;
      definition: string;
      base: string;
      files: number | null;
      contacts: number | null;
      contactsAFile: number | null;
      reported: number | null;
      stopped: number | null;
      vouchers: number | null;
      redeemed: number | null;
      voucherCents: number | null;
      found: number | null;
      obtained: number | null;
      obtainedCents: number | null;
    };
  };
  /** access mro.read */
  'GET /mro/methods': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      })[];
    };
  };
  /** access mro.method */
  'POST /mro/methods': {
    path: undefined;
    query: undefined;
    body: {
      from: string;
      minContacts: number;
      voucherCents: number;
      voucherMax: number;
      voucherFromContact: number;
      source: string;
    };
    answer: {
      items: ({
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      })[];
    };
  };
  /** access mro.read */
  'GET /mro/methods/uses': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        mroId: string;
        householdId: string;
        name: string | null;
        referredOn: string;
        version: number;
      })[];
    };
  };
  /** access mro.write */
  'GET /mro/referrals': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        organisation: string;
        referredOn: string;
        given: string;
        family: string;
        phone?: string | null;
        town?: string | null;
        childBornOn?: string | null;
        language?: string | null;
        grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
        id: string;
        /** ISO 8601, UTC */
        madeAt: string;
        state: "waiting" | "taken" | "declined";
        settledOn: string | null;
      })[];
    };
  };
  /** access mro.write */
  'POST /mro/referrals/{referralId}/decline': {
    path: { referralId: string };
    query: undefined;
    body: undefined;
    answer: undefined;
  };
  /** access mro.write */
  'POST /mro/{mroId}/contacts': {
    path: { mroId: string };
    query: undefined;
    body: {
      on: string;
      place: "home" | "office" | "childCentre" | "elsewhere";
      minutes?: number | null;
      words?: string | null;
    };
    answer: {
      id: string;
      householdId: string;
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** of each reason what the facts said, what was chosen, and why where the two differ */
      basis: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
        chosen: boolean;
        why: string | null;
      })[];
      state: "referred" | "talking" | "reported" | "followed" | "stopped";
      method: {
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      };
      contacts: ({
        id: string;
        number: number;
        on: string;
        place: "home" | "office" | "childCentre" | "elsewhere";
        minutes: number | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
      })[];
      vouchers: ({
        id: string;
        contactId: string;
        serial: string;
        cents: number;
        handedOn: string;
        redemption: {
          id: string;
          shop: "bieskruid" | "biesotiekje" | "other";
          on: string;
        } | null;
      })[];
      steps: ({
        id: string;
        state: "reported" | "corrected" | "followed" | "stopped";
        on: string;
        reportId: string | null;
        reason: string | null;
      })[];
      vouchersOfFamily: number;
      isIncreased: boolean | null;
      whyNot: {
        /** why it cannot be done now; empty: it can */
        contact: string[];
        /** why it cannot be done now; empty: it can */
        voucher: string[];
        /** why it cannot be done now; empty: it can */
        report: string[];
        /** why it cannot be done now; empty: it can */
        corrected: string[];
        /** why it cannot be done now; empty: it can */
        followed: string[];
        /** why it cannot be done now; empty: it can */
        stopped: string[];
      };
      /** ISO 8601, UTC */
      openedAt: string;
    };
  };
  /** access mro.write */
  'POST /mro/{mroId}/end': {
    path: { mroId: string };
    query: undefined;
    body: {
      state: "followed" | "stopped";
      on: string;
      reason?: string | null;
    };
    answer: {
      id: string;
      householdId: string;
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** of each reason what the facts said, what was chosen, and why where the two differ */
      basis: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
        chosen: boolean;
        why: string | null;
      })[];
      state: "referred" | "talking" | "reported" | "followed" | "stopped";
      method: {
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      };
      contacts: ({
        id: string;
        number: number;
        on: string;
        place: "home" | "office" | "childCentre" | "elsewhere";
        minutes: number | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
      })[];
      vouchers: ({
        id: string;
        contactId: string;
        serial: string;
        cents: number;
        handedOn: string;
        redemption: {
          id: string;
          shop: "bieskruid" | "biesotiekje" | "other";
          on: string;
        } | null;
      })[];
      steps: ({
        id: string;
        state: "reported" | "corrected" | "followed" | "stopped";
        on: string;
        reportId: string | null;
        reason: string | null;
      })[];
      vouchersOfFamily: number;
      isIncreased: boolean | null;
      whyNot: {
        /** why it cannot be done now; empty: it can */
        contact: string[];
        /** why it cannot be done now; empty: it can */
        voucher: string[];
        /** why it cannot be done now; empty: it can */
        report: string[];
        /** why it cannot be done now; empty: it can */
        corrected: string[];
        /** why it cannot be done now; empty: it can */
        followed: string[];
        /** why it cannot be done now; empty: it can */
        stopped: string[];
      };
      /** ISO 8601, UTC */
      openedAt: string;
    };
  };
  /** access mro.write */
  'POST /mro/{mroId}/redemptions': {
    path: { mroId: string };
    query: undefined;
    body: {
      voucherId: string;
      shop: "bieskruid" | "biesotiekje" | "other";
      on: string;
    };
    answer: {
      id: string;
      householdId: string;
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** of each reason what the facts said, what was chosen, and why where the two differ */
      basis: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
        chosen: boolean;
        why: string | null;
      })[];
      state: "referred" | "talking" | "reported" | "followed" | "stopped";
      method: {
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      };
      contacts: ({
        id: string;
        number: number;
        on: string;
        place: "home" | "office" | "childCentre" | "elsewhere";
        minutes: number | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
      })[];
      vouchers: ({
        id: string;
        contactId: string;
        serial: string;
        cents: number;
        handedOn: string;
        redemption: {
          id: string;
          shop: "bieskruid" | "biesotiekje" | "other";
          on: string;
        } | null;
      })[];
      steps: ({
        id: string;
        state: "reported" | "corrected" | "followed" | "stopped";
        on: string;
        reportId: string | null;
        reason: string | null;
      })[];
      vouchersOfFamily: number;
      isIncreased: boolean | null;
      whyNot: {
        /** why it cannot be done now; empty: it can */
        contact: string[];
        /** why it cannot be done now; empty: it can */
        voucher: string[];
        /** why it cannot be done now; empty: it can */
        report: string[];
        /** why it cannot be done now; empty: it can */
        corrected: string[];
        /** why it cannot be done now; empty: it can */
        followed: string[];
        /** why it cannot be done now; empty: it can */
        stopped: string[];
      };
      /** ISO 8601, UTC */
      openedAt: string;
    };
  };
  /** access mro.write */
  'POST /mro/{mroId}/report': {
    path: { mroId: string };
    query: undefined;
    body: {
      lang: "nl" | "fr" | "en" | "tr" | "ar" | "uk";
    };
    answer: {
      id: string;
      householdId: string;
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** of each reason what the facts said, what was chosen, and why where the two differ */
      basis: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
        chosen: boolean;
        why: string | null;
      })[];
      state: "referred" | "talking" | "reported" | "followed" | "stopped";
      method: {
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      };
      contacts: ({
        id: string;
        number: number;
        on: string;
        place: "home" | "office" | "childCentre" | "elsewhere";
        minutes: number | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
      })[];
      vouchers: ({
        id: string;
        contactId: string;
        serial: string;
        cents: number;
        handedOn: string;
        redemption: {
          id: string;
          shop: "bieskruid" | "biesotiekje" | "other";
          on: string;
        } | null;
      })[];
      steps: ({
        id: string;
        state: "reported" | "corrected" | "followed" | "stopped";
        on: string;
        reportId: string | null;
        reason: string | null;
      })[];
      vouchersOfFamily: number;
      isIncreased: boolean | null;
      whyNot: {
        /** why it cannot be done now; empty: it can */
        contact: string[];
        /** why it cannot be done now; empty: it can */
        voucher: string[];
        /** why it cannot be done now; empty: it can */
        report: string[];
        /** why it cannot be done now; empty: it can */
        corrected: string[];
        /** why it cannot be done now; empty: it can */
        followed: string[];
        /** why it cannot be done now; empty: it can */
        stopped: string[];
      };
      /** ISO 8601, UTC */
      openedAt: string;
    };
  };
  /** access mro.write */
  'POST /mro/{mroId}/report/corrections': {
    path: { mroId: string };
    query: undefined;
    body: {
      lang: "nl" | "fr" | "en" | "tr" | "ar" | "uk";
      reason: string;
    };
    answer: {
      id: string;
      householdId: string;
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** of each reason what the facts said, what was chosen, and why where the two differ */
      basis: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
        chosen: boolean;
        why: string | null;
      })[];
      state: "referred" | "talking" | "reported" | "followed" | "stopped";
      method: {
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      };
      contacts: ({
        id: string;
        number: number;
        on: string;
        place: "home" | "office" | "childCentre" | "elsewhere";
        minutes: number | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
      })[];
      vouchers: ({
        id: string;
        contactId: string;
        serial: string;
        cents: number;
        handedOn: string;
        redemption: {
          id: string;
          shop: "bieskruid" | "biesotiekje" | "other";
          on: string;
        } | null;
      })[];
      steps: ({
        id: string;
        state: "reported" | "corrected" | "followed" | "stopped";
        on: string;
        reportId: string | null;
        reason: string | null;
      })[];
      vouchersOfFamily: number;
      isIncreased: boolean | null;
      whyNot: {
        /** why it cannot be done now; empty: it can */
        contact: string[];
        /** why it cannot be done now; empty: it can */
        voucher: string[];
        /** why it cannot be done now; empty: it can */
        report: string[];
        /** why it cannot be done now; empty: it can */
        corrected: string[];
        /** why it cannot be done now; empty: it can */
        followed: string[];
        /** why it cannot be done now; empty: it can */
        stopped: string[];
      };
      /** ISO 8601, UTC */
      openedAt: string;
    };
  };
  /** access mro.write */
  'POST /mro/{mroId}/undo': {
    path: { mroId: string };
    query: undefined;
    body: {
      what: "contact" | "voucher" | "redemption" | "step";
      id: string;
    };
    answer: {
      id: string;
      householdId: string;
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** of each reason what the facts said, what was chosen, and why where the two differ */
      basis: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
        chosen: boolean;
        why: string | null;
      })[];
      state: "referred" | "talking" | "reported" | "followed" | "stopped";
      method: {
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      };
      contacts: ({
        id: string;
        number: number;
        on: string;
        place: "home" | "office" | "childCentre" | "elsewhere";
        minutes: number | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
      })[];
      vouchers: ({
        id: string;
        contactId: string;
        serial: string;
        cents: number;
        handedOn: string;
        redemption: {
          id: string;
          shop: "bieskruid" | "biesotiekje" | "other";
          on: string;
        } | null;
      })[];
      steps: ({
        id: string;
        state: "reported" | "corrected" | "followed" | "stopped";
        on: string;
        reportId: string | null;
        reason: string | null;
      })[];
      vouchersOfFamily: number;
      isIncreased: boolean | null;
      whyNot: {
        /** why it cannot be done now; empty: it can */
        contact: string[];
        /** why it cannot be done now; empty: it can */
        voucher: string[];
        /** why it cannot be done now; empty: it can */
        report: string[];
        /** why it cannot be done now; empty: it can */
        corrected: string[];
        /** why it cannot be done now; empty: it can */
        followed: string[];
        /** why it cannot be done now; empty: it can */
        stopped: string[];
      };
      /** ISO 8601, UTC */
      openedAt: string;
    };
  };
  /** access mro.write */
  'POST /mro/{mroId}/vouchers': {
    path: { mroId: string };
    query: undefined;
    body: {
      contactId: string;
      serial: string;
      on: string;
    };
    answer: {
      id: string;
      householdId: string;
      referredOn: string;
      referrer: "regionalNurse" | "partner" | "own";
      organisation: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      /** of each reason what the facts said, what was chosen, and why where the two differ */
      basis: ({
        ground: "youngChild" | "lowWorkIntensity";
        holds: boolean | null;
        because: "childUnderThree" | "noChildUnderThree" | "birthDateMissing" | "nobodyWorks" | "somebodyWorks" | "workMissing" | "nobodyOfWorkingAge";
        /** JSON pointers in the household */
        facts: string[];
        chosen: boolean;
        why: string | null;
      })[];
      state: "referred" | "talking" | "reported" | "followed" | "stopped";
      method: {
        version: number;
        from: string;
        minContacts: number;
        voucherCents: number;
        voucherMax: number;
        voucherFromContact: number;
        source: string;
      };
      contacts: ({
        id: string;
        number: number;
        on: string;
        place: "home" | "office" | "childCentre" | "elsewhere";
        minutes: number | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
      })[];
      vouchers: ({
        id: string;
        contactId: string;
        serial: string;
        cents: number;
        handedOn: string;
        redemption: {
          id: string;
          shop: "bieskruid" | "biesotiekje" | "other";
          on: string;
        } | null;
      })[];
      steps: ({
        id: string;
        state: "reported" | "corrected" | "followed" | "stopped";
        on: string;
        reportId: string | null;
        reason: string | null;
      })[];
      vouchersOfFamily: number;
      isIncreased: boolean | null;
      whyNot: {
        /** why it cannot be done now; empty: it can */
        contact: string[];
        /** why it cannot be done now; empty: it can */
        voucher: string[];
        /** why it cannot be done now; empty: it can */
        report: string[];
        /** why it cannot be done now; empty: it can */
        corrected: string[];
        /** why it cannot be done now; empty: it can */
        followed: string[];
        /** why it cannot be done now; empty: it can */
        stopped: string[];
      };
      /** ISO 8601, UTC */
      openedAt: string;
    };
  };
  /** access task.read */
  'GET /my-day': {
    path: undefined;
    query: { lang?: "nl" | "fr" | "en"; of?: "me" | "team" };
    body: undefined;
    answer: {
      today: string;
      weekEnd: string;
      groups: {
        late: ({
          id: string;
          kind: string;
          what: string;
          /** why this day: the start, the length of the term, suspensions, holidays */
          why: string;
          source: string | null;
          startedOn: string;
          dueOn: string;
          suspended: boolean;
          person: {
            id: string;
            name: string;
          } | null;
          householdId: string | null;
          contactId: string | null;
          owner: {
            kind: "worker" | "team";
            id: string;
          };
          handed: {
            from: {
              id: string;
              name: string;
            };
            /** ISO 8601, UTC */
            at: string;
            note: string | null;
          } | null;
          suspensions: ({
            from: string;
            until: string;
          })[];
          action: {
            label: string;
            /** address of the screen that does it */
            to: string;
          } | null;
          closedAt: string | null;
          version: number;
        })[];
        today: ({
          id: string;
          kind: string;
          what: string;
          /** why this day: the start, the length of the term, suspensions, holidays */
          why: string;
          source: string | null;
          startedOn: string;
          dueOn: string;
          suspended: boolean;
          person: {
            id: string;
            name: string;
          } | null;
          householdId: string | null;
          contactId: string | null;
          owner: {
            kind: "worker" | "team";
            id: string;
          };
          handed: {
            from: {
              id: string;
              name: string;
            };
            /** ISO 8601, UTC */
            at: string;
            note: string | null;
          } | null;
          suspensions: ({
            from: string;
            until: string;
          })[];
          action: {
            label: string;
            /** address of the screen that does it */
            to: string;
          } | null;
          closedAt: string | null;
          version: number;
        })[];
        week: ({
          id: string;
          kind: string;
          what: string;
          /** why this day: the start, the length of the term, suspensions, holidays */
          why: string;
          source: string | null;
          startedOn: string;
          dueOn: string;
          suspended: boolean;
          person: {
            id: string;
            name: string;
          } | null;
          householdId: string | null;
          contactId: string | null;
          owner: {
            kind: "worker" | "team";
            id: string;
          };
          handed: {
            from: {
              id: string;
              name: string;
            };
            /** ISO 8601, UTC */
            at: string;
            note: string | null;
          } | null;
          suspensions: ({
            from: string;
            until: string;
          })[];
          action: {
            label: string;
            /** address of the screen that does it */
            to: string;
          } | null;
          closedAt: string | null;
          version: number;
        })[];
        later: ({
          id: string;
          kind: string;
          what: string;
          /** why this day: the start, the length of the term, suspensions, holidays */
          why: string;
          source: string | null;
          startedOn: string;
          dueOn: string;
          suspended: boolean;
          person: {
            id: string;
            name: string;
          } | null;
          householdId: string | null;
          contactId: string | null;
          owner: {
            kind: "worker" | "team";
            id: string;
          };
          handed: {
            from: {
              id: string;
              name: string;
            };
            /** ISO 8601, UTC */
            at: string;
            note: string | null;
          } | null;
          suspensions: ({
            from: string;
            until: string;
          })[];
          action: {
            label: string;
            /** address of the screen that does it */
            to: string;
          } | null;
          closedAt: string | null;
          version: number;
        })[];
      };
      waiting: ({
        contactId: string;
        householdId: string | null;
        name: string | null;
        /** ISO 8601, UTC */
        since: string;
        minutes: number;
      })[];
      /** always empty: what is not sent lies on the device */
      unsent: ({
        id: string;
      })[];
    };
  };
  /** access contact.talk */
  'POST /notes/{noteId}/undo': {
    path: { noteId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
    };
  };
  /** access offer.read */
  'GET /offers': {
    path: undefined;
    query: { tag?: string; theme?: string };
    body: undefined;
    answer: {
      items: ({
        id: string;
        name: {
          nl: string;
          fr?: string;
          en?: string;
        };
        provider: string;
        isOwn: boolean;
        themes: string[];
        tags: string[];
      })[];
    };
  };
  /** access offer.write */
  'POST /offers': {
    path: undefined;
    query: undefined;
    body: {
      name: {
        nl: string;
        fr?: string;
        en?: string;
      };
      provider: string;
      isOwn: boolean;
      themes?: string[];
      tags?: string[];
    };
    answer: {
      id: string;
    };
  };
  /** access offer.write */
  'POST /offers/{offerId}/end': {
    path: { offerId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
    };
  };
  /** access outreach.try */
  'POST /outreach/attempts/{attemptId}/undo': {
    path: { attemptId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: undefined;
    answer: {
      id: string;
      listId: string;
      householdId: string;
      personId: string | null;
      name: string | null;
      age: number | null;
      language: string | null;
      needsInterpreter: boolean | null;
      phones: string[];
      mail: string | null;
      address: {
        street: string;
        number: string;
        box: string | null;
        postalCode: string;
        city: string;
      } | null;
      isAddressProtected: boolean;
      neverAlone: boolean;
      worker: {
        id: string;
        name: string;
      } | null;
      team: {
        id: string;
        name: string;
      } | null;
      rights: ({
        right: string;
        label: string;
        personId: string | null;
        certainty: "certain" | "likely";
        cents: number | null;
        per: "month" | "halfMonth" | "year" | "day" | "once" | null;
        since: string;
        missing: string[];
        why: ({
          text: string;
          source: string;
        })[];
        /** false: by the facts of today it is not so any more */
        holds: boolean;
      })[];
      state: "new" | "attempted" | "reached" | "accepted" | "declined" | "unreachable";
      attempts: ({
        id: string;
        on: string;
        channel: "phone" | "mail" | "letter" | "visit" | "office";
        result: "noAnswer" | "messageLeft" | "wrongDetails" | "reached" | "accepted" | "declined" | "unreachable";
        minutes: number | null;
        heardFrom: "leaflet" | "partner" | "media" | "family" | "centre" | "nobody" | null;
        wantsVisit: boolean;
        forwardedTo: string | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
      })[];
    };
  };
  /** access outreach.count */
  'GET /outreach/counts': {
    path: undefined;
    query: { from?: string; until?: string; lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: undefined;
    answer: {
      from: string;
      until: string;
      definition: string;
      base: string;
      items: ({
        /** all, or how the household knew of its right */
        heardFrom: string;
        households: number | null;
        approached: number | null;
        reached: number | null;
        accepted: number | null;
        declined: number | null;
        unreachable: number | null;
      })[];
    };
  };
  /** access outreach.try */
  'POST /outreach/entries/{entryId}/attempts': {
    path: { entryId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: {
      on: string;
      channel: "phone" | "mail" | "letter" | "visit" | "office";
      result: "noAnswer" | "messageLeft" | "wrongDetails" | "reached" | "accepted" | "declined" | "unreachable";
      minutes?: number | null;
      heardFrom?: "leaflet" | "partner" | "media" | "family" | "centre" | "nobody" | null;
      wantsVisit?: boolean;
      forwardedTo?: string | null;
      words?: string | null;
    };
    answer: {
      id: string;
      listId: string;
      householdId: string;
      personId: string | null;
      name: string | null;
      age: number | null;
      language: string | null;
      needsInterpreter: boolean | null;
      phones: string[];
      mail: string | null;
      address: {
        street: string;
        number: string;
        box: string | null;
        postalCode: string;
        city: string;
      } | null;
      isAddressProtected: boolean;
      neverAlone: boolean;
      worker: {
        id: string;
        name: string;
      } | null;
      team: {
        id: string;
        name: string;
      } | null;
      rights: ({
        right: string;
        label: string;
        personId: string | null;
        certainty: "certain" | "likely";
        cents: number | null;
        per: "month" | "halfMonth" | "year" | "day" | "once" | null;
        since: string;
        missing: string[];
        why: ({
          text: string;
          source: string;
        })[];
        /** false: by the facts of today it is not so any more */
        holds: boolean;
      })[];
      state: "new" | "attempted" | "reached" | "accepted" | "declined" | "unreachable";
      attempts: ({
        id: string;
        on: string;
        channel: "phone" | "mail" | "letter" | "visit" | "office";
        result: "noAnswer" | "messageLeft" | "wrongDetails" | "reached" | "accepted" | "declined" | "unreachable";
        minutes: number | null;
        heardFrom: "leaflet" | "partner" | "media" | "family" | "centre" | "nobody" | null;
        wantsVisit: boolean;
        forwardedTo: string | null;
        words: string | null;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
      })[];
    };
  };
  /** access outreach.read */
  'GET /outreach/lists': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        name: string;
        on: string;
        catalogue: string;
        filter: {
          rights?: string[];
          certainOnly?: boolean;
          teamId?: string | null;
          city?: string | null;
          street?: string | null;
          ageFrom?: number | null;
          /** only households that agreed to be contacted */
          consentOnly?: boolean;
        };
        leftOut: {
          notWanted: number;
          applied: number;
          consent: number;
          onOtherList: number;
          nobody: number;
        };
        lapsesOn: string;
        lapsed: number;
        /** ISO 8601, UTC */
        madeAt: string;
        madeBy: {
          id: string;
          name: string;
        };
        closedAt: string | null;
        households: number;
        approached: number;
        ended: number;
      })[];
    };
  };
  /** access outreach.make */
  'POST /outreach/lists': {
    path: undefined;
    query: undefined;
    body: {
      name: string;
      filter: {
        rights?: string[];
        certainOnly?: boolean;
        teamId?: string | null;
        city?: string | null;
        street?: string | null;
        ageFrom?: number | null;
        /** only households that agreed to be contacted */
        consentOnly?: boolean;
      };
    };
    answer: {
      id: string;
      name: string;
      on: string;
      catalogue: string;
      filter: {
        rights?: string[];
        certainOnly?: boolean;
        teamId?: string | null;
        city?: string | null;
        street?: string | null;
        ageFrom?: number | null;
        /** only households that agreed to be contacted */
        consentOnly?: boolean;
      };
      leftOut: {
        notWanted: number;
        applied: number;
        consent: number;
        onOtherList: number;
        nobody: number;
      };
      lapsesOn: string;
      lapsed: number;
      /** ISO 8601, UTC */
      madeAt: string;
      madeBy: {
        id: string;
        name: string;
      };
      closedAt: string | null;
      households: number;
      approached: number;
      ended: number;
    };
  };
  /** access outreach.read */
  'GET /outreach/lists/{listId}': {
    path: { listId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      name: string;
      on: string;
      catalogue: string;
      filter: {
        rights?: string[];
        certainOnly?: boolean;
        teamId?: string | null;
        city?: string | null;
        street?: string | null;
        ageFrom?: number | null;
        /** only households that agreed to be contacted */
        consentOnly?: boolean;
      };
      leftOut: {
        notWanted: number;
        applied: number;
        consent: number;
        onOtherList: number;
        nobody: number;
      };
      lapsesOn: string;
      lapsed: number;
      /** ISO 8601, UTC */
      madeAt: string;
      madeBy: {
        id: string;
        name: string;
      };
      closedAt: string | null;
      households: number;
      approached: number;
      ended: number;
    };
  };
  /** access outreach.make */
  'POST /outreach/lists/{listId}/close': {
    path: { listId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      name: string;
      on: string;
      catalogue: string;
      filter: {
        rights?: string[];
        certainOnly?: boolean;
        teamId?: string | null;
        city?: string | null;
        street?: string | null;
        ageFrom?: number | null;
        /** only households that agreed to be contacted */
        consentOnly?: boolean;
      };
      leftOut: {
        notWanted: number;
        applied: number;
        consent: number;
        onOtherList: number;
        nobody: number;
      };
      lapsesOn: string;
      lapsed: number;
      /** ISO 8601, UTC */
      madeAt: string;
      madeBy: {
        id: string;
        name: string;
      };
      closedAt: string | null;
      households: number;
      approached: number;
      ended: number;
    };
  };
  /** access outreach.read */
  'GET /outreach/lists/{listId}/entries': {
    path: { listId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk"; limit?: number; offset?: number };
    body: undefined;
    answer: {
      items: ({
        id: string;
        listId: string;
        householdId: string;
        personId: string | null;
        name: string | null;
        age: number | null;
        language: string | null;
        needsInterpreter: boolean | null;
        phones: string[];
        mail: string | null;
        address: {
          street: string;
          number: string;
          box: string | null;
          postalCode: string;
          city: string;
        } | null;
        isAddressProtected: boolean;
        neverAlone: boolean;
        worker: {
          id: string;
          name: string;
        } | null;
        team: {
          id: string;
          name: string;
        } | null;
        rights: ({
          right: string;
          label: string;
          personId: string | null;
          certainty: "certain" | "likely";
          cents: number | null;
          per: "month" | "halfMonth" | "year" | "day" | "once" | null;
          since: string;
          missing: string[];
          why: ({
            text: string;
            source: string;
          })[];
          /** false: by the facts of today it is not so any more */
          holds: boolean;
        })[];
        state: "new" | "attempted" | "reached" | "accepted" | "declined" | "unreachable";
        attempts: ({
          id: string;
          on: string;
          channel: "phone" | "mail" | "letter" | "visit" | "office";
          result: "noAnswer" | "messageLeft" | "wrongDetails" | "reached" | "accepted" | "declined" | "unreachable";
          minutes: number | null;
          heardFrom: "leaflet" | "partner" | "media" | "family" | "centre" | "nobody" | null;
          wantsVisit: boolean;
          forwardedTo: string | null;
          words: string | null;
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
        })[];
      })[];
      total: number;
    };
  };
  /** access outreach.export */
  'POST /outreach/lists/{listId}/export': {
    path: { listId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: {
      purpose: "letters" | "visits" | "calls" | "partner" | "other";
      reason: string;
    };
    answer: string;
  };
  /** access outreach.export */
  'GET /outreach/lists/{listId}/exports': {
    path: { listId: string };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        purpose: "letters" | "visits" | "calls" | "partner" | "other";
        reason: string;
        households: number;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
      })[];
    };
  };
  /** access outreach.make */
  'POST /outreach/lists/{listId}/reopen': {
    path: { listId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      name: string;
      on: string;
      catalogue: string;
      filter: {
        rights?: string[];
        certainOnly?: boolean;
        teamId?: string | null;
        city?: string | null;
        street?: string | null;
        ageFrom?: number | null;
        /** only households that agreed to be contacted */
        consentOnly?: boolean;
      };
      leftOut: {
        notWanted: number;
        applied: number;
        consent: number;
        onOtherList: number;
        nobody: number;
      };
      lapsesOn: string;
      lapsed: number;
      /** ISO 8601, UTC */
      madeAt: string;
      madeBy: {
        id: string;
        name: string;
      };
      closedAt: string | null;
      households: number;
      approached: number;
      ended: number;
    };
  };
  /** access person.write */
  'POST /persons': {
    path: undefined;
    query: undefined;
    body: {
      /** one name alone stands in family */
      name: {
        given: string;
        family: string;
      };
      originalName?: string | null;
      birthDate?: string | null;
      nationalNumber?: string | null;
      gender?: "f" | "m" | "x" | null;
      language?: string | null;
      writtenLanguage?: string | null;
      needsInterpreter?: boolean | null;
      phones?: ({
        number: string;
        label?: string | null;
      })[];
      mail?: string | null;
      safetyFlag?: "staffSafety" | "addressProtected" | null;
      safetyNote?: string | null;
      deceasedOn?: string | null;
      address?: {
        kind?: "main" | "stay" | "post" | "reference";
        street: string;
        number: string;
        box?: string | null;
        postalCode: string;
        city: string;
        country?: string;
        municipality?: string | null;
        from?: string;
        until?: string | null;
        isProtected?: boolean;
      };
      householdId?: string | null;
      role?: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
      teamId?: string | null;
      /** persons who look alike and were looked at: not the same */
      seen?: string[];
    };
    answer: {
      id: string;
      version: number;
      householdId: string;
      /** one name alone stands in family */
      name: {
        given: string;
        family: string;
      };
      originalName: string | null;
      birthDate: string | null;
      age: number | null;
      nationalNumber: {
        kind: "national" | "bis";
        number: string;
        isMasked: boolean;
      } | null;
      gender: "f" | "m" | "x" | null;
      language: string | null;
      writtenLanguage: string | null;
      needsInterpreter: boolean | null;
      phones: ({
        id: string;
        number: string;
        label: string | null;
      })[];
      mail: string | null;
      safetyFlag: "staffSafety" | "addressProtected" | null;
      safetyNote: string | null;
      deceasedOn: string | null;
      isShielded: boolean;
      mergedInto: string | null;
    };
  };
  /** access person.search */
  'POST /persons/candidates': {
    path: undefined;
    query: undefined;
    body: {
      /** one name alone stands in family */
      name?: {
        given: string;
        family: string;
      };
      originalName?: string | null;
      birthDate?: string | null;
      nationalNumber?: string | null;
      gender?: "f" | "m" | "x" | null;
      language?: string | null;
      writtenLanguage?: string | null;
      needsInterpreter?: boolean | null;
      phones?: ({
        number: string;
        label?: string | null;
      })[];
      mail?: string | null;
      safetyFlag?: "staffSafety" | "addressProtected" | null;
      safetyNote?: string | null;
      deceasedOn?: string | null;
      /** persons who look alike and were looked at: not the same */
      seen?: string[];
    };
    answer: {
      typed: {
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        birthDate: string | null;
      };
      candidates: ({
        personId: string;
        householdId: string | null;
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        birthDate: string | null;
        /** codes; the screens say them */
        reason: string[];
        score: number;
        safetyFlag: "staffSafety" | "addressProtected" | null;
      })[];
    };
  };
  /** access person.collisions */
  'GET /persons/collisions': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        personId: string;
        shieldedPersonId: string;
        accountId: string;
        /** ISO 8601, UTC */
        at: string;
      })[];
      total?: number;
    };
  };
  /** access person.collisions */
  'POST /persons/collisions/{collisionId}/settle': {
    path: { collisionId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
    };
  };
  /** access person.search */
  'POST /persons/search': {
    path: undefined;
    query: undefined;
    body: {
      /** names; a birth date, a national number or a phone in it is understood */
      text?: string;
      /** YYYY-MM-DD, YYYY-MM or YYYY: as much as is known */
      birthDate?: string;
      nationalNumber?: string;
      phone?: string;
      limit?: number;
    };
    answer: {
      items: ({
        personId: string;
        householdId: string | null;
        /** one name alone stands in family */
        name: {
          given: string;
          family: string;
        };
        birthDate: string | null;
        /** codes; the screens say them */
        reason: string[];
        score: number;
        safetyFlag: "staffSafety" | "addressProtected" | null;
      })[];
      total?: number;
    };
  };
  /** access person.read */
  'GET /persons/{personId}': {
    path: { personId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      version: number;
      householdId: string;
      /** one name alone stands in family */
      name: {
        given: string;
        family: string;
      };
      originalName: string | null;
      birthDate: string | null;
      age: number | null;
      nationalNumber: {
        kind: "national" | "bis";
        number: string;
        isMasked: boolean;
      } | null;
      gender: "f" | "m" | "x" | null;
      language: string | null;
      writtenLanguage: string | null;
      needsInterpreter: boolean | null;
      phones: ({
        id: string;
        number: string;
        label: string | null;
      })[];
      mail: string | null;
      safetyFlag: "staffSafety" | "addressProtected" | null;
      safetyNote: string | null;
      deceasedOn: string | null;
      isShielded: boolean;
      mergedInto: string | null;
    };
  };
  /** access person.write */
  'PATCH /persons/{personId}': {
    path: { personId: string };
    query: undefined;
    body: {
      /** one name alone stands in family */
      name?: {
        given: string;
        family: string;
      };
      originalName?: string | null;
      birthDate?: string | null;
      nationalNumber?: string | null;
      gender?: "f" | "m" | "x" | null;
      language?: string | null;
      writtenLanguage?: string | null;
      needsInterpreter?: boolean | null;
      phones?: ({
        number: string;
        label?: string | null;
      })[];
      mail?: string | null;
      safetyFlag?: "staffSafety" | "addressProtected" | null;
      safetyNote?: string | null;
      deceasedOn?: string | null;
      /** persons who look alike and were looked at: not the same */
      seen?: string[];
    };
    answer: {
      id: string;
      version: number;
      householdId: string;
      /** one name alone stands in family */
      name: {
        given: string;
        family: string;
      };
      originalName: string | null;
      birthDate: string | null;
      age: number | null;
      nationalNumber: {
        kind: "national" | "bis";
        number: string;
        isMasked: boolean;
      } | null;
      gender: "f" | "m" | "x" | null;
      language: string | null;
      writtenLanguage: string | null;
      needsInterpreter: boolean | null;
      phones: ({
        id: string;
        number: string;
        label: string | null;
      })[];
      mail: string | null;
      safetyFlag: "staffSafety" | "addressProtected" | null;
      safetyNote: string | null;
      deceasedOn: string | null;
      isShielded: boolean;
      mergedInto: string | null;
    };
  };
  /** access person.accessLog */
  'GET /persons/{personId}/access-log': {
    path: { personId: string };
    query: { limit?: number };
    body: undefined;
    answer: {
      items: ({
        /** ISO 8601, UTC */
        at: string;
        by: {
          id: string;
          name: string;
        };
        action: string;
        purpose: string | null;
        reason: string | null;
        fields: string[];
      })[];
      total?: number;
    };
  };
  /** access consent.read */
  'GET /persons/{personId}/consents': {
    path: { personId: string };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        personId: string;
        purpose: string;
        partner: string | null;
        fieldClasses: string[];
        language: string;
        givenOn: string;
        until: string | null;
        withdrawnOn: string | null;
      })[];
      total?: number;
    };
  };
  /** access consent.write */
  'POST /persons/{personId}/consents': {
    path: { personId: string };
    query: undefined;
    body: {
      purpose: string;
      partner?: string | null;
      fieldClasses?: ("F1" | "F2" | "F3" | "F4" | "F5")[];
      /** in which it was explained and given */
      language: string;
      from?: string;
      until?: string | null;
    };
    answer: {
      id: string;
      personId: string;
      purpose: string;
      partner: string | null;
      fieldClasses: string[];
      language: string;
      givenOn: string;
      until: string | null;
      withdrawnOn: string | null;
    };
  };
  /** access person.merge */
  'POST /persons/{personId}/merge': {
    path: { personId: string };
    query: undefined;
    body: {
      into: string;
      choices?: {
        details: {
          name?: "from" | "into";
          originalName?: "from" | "into";
          birthDate?: "from" | "into";
          gender?: "from" | "into";
          language?: "from" | "into";
          writtenLanguage?: "from" | "into";
          needsInterpreter?: "from" | "into";
          mail?: "from" | "into";
          safety?: "from" | "into";
          deceasedOn?: "from" | "into";
        };
        facts: ({
          key: string;
          keep: "from" | "into" | "both";
        })[];
      };
    };
    answer: {
      mergeId: string;
      personId: string;
      householdId: string;
      undo: string;
    };
  };
  /** access person.merge */
  'GET /persons/{personId}/merge-preview': {
    path: { personId: string };
    query: { into: string };
    body: undefined;
    answer: {
      from: {
        person: {
          id: string;
          version: number;
          householdId: string;
          /** one name alone stands in family */
          name: {
            given: string;
            family: string;
          };
          originalName: string | null;
          birthDate: string | null;
          age: number | null;
          nationalNumber: {
            kind: "national" | "bis";
            number: string;
            isMasked: boolean;
          } | null;
          gender: "f" | "m" | "x" | null;
          language: string | null;
          writtenLanguage: string | null;
          needsInterpreter: boolean | null;
          phones: ({
            id: string;
            number: string;
            label: string | null;
          })[];
          mail: string | null;
          safetyFlag: "staffSafety" | "addressProtected" | null;
          safetyNote: string | null;
          deceasedOn: string | null;
          isShielded: boolean;
          mergedInto: string | null;
        };
        file: string | null;
        worker: {
          id: string;
          name: string;
        } | null;
        /** ISO 8601, UTC */
        enteredAt: string;
        enteredBy: {
          id: string;
          name: string;
        };
      };
      into: {
        person: {
          id: string;
          version: number;
          householdId: string;
          /** one name alone stands in family */
          name: {
            given: string;
            family: string;
          };
          originalName: string | null;
          birthDate: string | null;
          age: number | null;
          nationalNumber: {
            kind: "national" | "bis";
            number: string;
            isMasked: boolean;
          } | null;
          gender: "f" | "m" | "x" | null;
          language: string | null;
          writtenLanguage: string | null;
          needsInterpreter: boolean | null;
          phones: ({
            id: string;
            number: string;
            label: string | null;
          })[];
          mail: string | null;
          safetyFlag: "staffSafety" | "addressProtected" | null;
          safetyNote: string | null;
          deceasedOn: string | null;
          isShielded: boolean;
          mergedInto: string | null;
        };
        file: string | null;
        worker: {
          id: string;
          name: string;
        } | null;
        /** ISO 8601, UTC */
        enteredAt: string;
        enteredBy: {
          id: string;
          name: string;
        };
      };
      refusal: "numbers" | null;
      compared: {
        /** both know it, and differ */
        details: ({
          key: "name" | "originalName" | "birthDate" | "gender" | "language" | "writtenLanguage" | "needsInterpreter" | "mail" | "safety" | "deceasedOn";
          from: {
            value: string;
            note: string | null;
          } | null;
          into: {
            value: string;
            note: string | null;
          } | null;
        })[];
        /** only the merged record knows it: taken over */
        filled: ({
          key: "name" | "originalName" | "birthDate" | "gender" | "language" | "writtenLanguage" | "needsInterpreter" | "mail" | "safety" | "deceasedOn";
          from: {
            value: string;
            note: string | null;
          } | null;
          into: {
            value: string;
            note: string | null;
          } | null;
        })[];
        facts: ({
          key: string;
          predicate: string;
          of: "person" | "household";
          isList: boolean;
          from: ({
            id: string;
            predicate: string;
            value: unknown;
            source: {
              kind: "authentic" | "document" | "declared";
              detail: string | null;
            };
            since: string | null;
            /** ISO 8601, UTC */
            notedAt: string;
            notedBy: {
              id: string;
              name: string;
            };
          })[];
          into: ({
            id: string;
            predicate: string;
            value: unknown;
            source: {
              kind: "authentic" | "document" | "declared";
              detail: string | null;
            };
            since: string | null;
            /** ISO 8601, UTC */
            notedAt: string;
            notedBy: {
              id: string;
              name: string;
            };
          })[];
        })[];
        /** only the merged record has it: goes along */
        along: ({
          id: string;
          predicate: string;
          value: unknown;
          source: {
            kind: "authentic" | "document" | "declared";
            detail: string | null;
          };
          since: string | null;
          /** ISO 8601, UTC */
          notedAt: string;
          notedBy: {
            id: string;
            name: string;
          };
        })[];
        /** both know the same */
        same: number;
      };
      moves: ({
        kind: string;
        n: number;
      })[];
      homes: ({
        householdId: string;
        name: string | null;
        role: "reference" | "partner" | "child" | "parent" | "grandparent" | "grandchild" | "sibling" | "parentInLaw" | "childInLaw" | "other";
        kind: "absorbed" | "place" | "double";
      })[];
    };
  };
  /** access person.merge */
  'GET /persons/{personId}/merges': {
    path: { personId: string };
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        from: string;
        into: string;
        fromName: string | null;
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        undoneAt: string | null;
        /** false: undone already, or a later merge comes first */
        canUndo: boolean;
      })[];
      total?: number;
    };
  };
  /** access person.shield */
  'POST /persons/{personId}/shield': {
    path: { personId: string };
    query: undefined;
    body: {
      reason: string;
      /** who else keeps access */
      accountIds?: string[];
    };
    answer: {
      personIds: string[];
      isShielded: boolean;
    };
  };
  /** access person.unmask */
  'POST /persons/{personId}/unmask': {
    path: { personId: string };
    query: undefined;
    body: {
      reason: string;
    };
    answer: {
      number: string | null;
    };
  };
  /** access person.unshield */
  'POST /persons/{personId}/unshield': {
    path: { personId: string };
    query: undefined;
    body: {
      reason: string;
      /** who else keeps access */
      accountIds?: string[];
    };
    answer: {
      personIds: string[];
      isShielded: boolean;
    };
  };
  /** access referral.send */
  'GET /referrals': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        organisation: string;
        referredOn: string;
        given: string;
        family: string;
        phone?: string | null;
        town?: string | null;
        childBornOn?: string | null;
        language?: string | null;
        grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
        id: string;
        /** ISO 8601, UTC */
        madeAt: string;
        state: "waiting" | "taken" | "declined";
        settledOn: string | null;
      })[];
    };
  };
  /** access referral.send */
  'POST /referrals': {
    path: undefined;
    query: undefined;
    body: {
      organisation: string;
      referredOn: string;
      given: string;
      family: string;
      phone?: string | null;
      town?: string | null;
      childBornOn?: string | null;
      language?: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      agreed: true;
    };
    answer: {
      organisation: string;
      referredOn: string;
      given: string;
      family: string;
      phone?: string | null;
      town?: string | null;
      childBornOn?: string | null;
      language?: string | null;
      grounds: ("youngChild" | "lowWorkIntensity" | "birth" | "other")[];
      id: string;
      /** ISO 8601, UTC */
      madeAt: string;
      state: "waiting" | "taken" | "declined";
      settledOn: string | null;
    };
  };
  /** access rights.read */
  'GET /reports/{reportId}': {
    path: { reportId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      householdId: string;
      checkId: string;
      lang: "nl" | "fr" | "en" | "tr" | "ar" | "uk";
      modelVersion: number;
      /** ISO 8601, UTC */
      madeAt: string;
      letter: {
        lang: string;
        title: {
          nl: string;
          other?: string;
        };
        sender: {
          name: string;
          address: string;
          contact: string;
        };
        blocks: ({
          kind: "intro";
          text: {
            nl: string;
            other?: string;
          };
        } | {
          kind: "heading";
          text: {
            nl: string;
            other?: string;
          };
        } | {
          kind: "box";
          heading: {
            nl: string;
            other?: string;
          };
          items: ({
            nl: string;
            other?: string;
          })[];
        } | {
          kind: "item";
          title: {
            nl: string;
            other?: string;
          };
          amount?: {
            nl: string;
            other?: string;
          };
          text: {
            nl: string;
            other?: string;
          };
          next?: {
            nl: string;
            other?: string;
          };
          pictogram: string;
        } | {
          kind: "lines";
          items: ({
            nl: string;
            other?: string;
          })[];
        })[];
        footer: {
          nl: string;
          other?: string;
        };
      };
    };
  };
  /** access rights.read */
  'GET /reports/{reportId}/pdf': {
    path: { reportId: string };
    query: undefined;
    body: undefined;
    answer: unknown;
  };
  /** access rights.catalogue */
  'GET /rights': {
    path: undefined;
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk"; on?: string };
    body: undefined;
    answer: {
      items: ({
        right: string;
        title: string;
        short: string | null;
        who: string | null;
        papers: string[];
        apply: string | null;
        next: string | null;
        perPerson: boolean;
        law: string;
        from: string;
        until: string | null;
        sheet: {
          authority: {
            name: string;
            level: "federal" | "flemish" | "local" | "third";
            url?: string;
          };
          procedure: "automatic" | "application" | "both";
          where: string;
          how: string;
          papers: ({
            what: string;
            forWhom: string | null;
            /** the worker can get it from a register: it need not be brought */
            fromRegister: boolean;
          })[];
          cost: string | null;
          term: {
            days: number;
            source: string;
          } | null;
          appeal: {
            days: number;
            where: string;
            source: string;
          } | null;
        } | null;
      })[];
    };
  };
  /** access rights.open */
  'GET /rights/catalogue.jsonld': {
    path: undefined;
    query: { on?: string };
    body: undefined;
    answer: string;
  };
  /** access rights.calculate */
  'POST /rights/check': {
    path: undefined;
    query: { on?: string; lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: unknown;
    answer: {
      on: string;
      catalogue: string;
      results: ({
        right: string;
        person: string | null;
        outcome: "entitled" | "excluded" | "unknown" | "alreadyReceives" | "manual";
        amount: {
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        range: {
          lowCents: number;
          highCents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
        } | null;
        leaning: "likely" | "unlikely" | null;
        law: "RMI" | "OCMW" | "material" | "urgentMedical" | "none" | "manual" | null;
        reasons: ({
          rule: string;
          met: boolean | null;
          text: string;
          source: string;
          facts: string[];
        })[];
        steps: ({
          name: string;
          cents: number;
          per: "month" | "halfMonth" | "year" | "day" | "once";
          source: string;
        })[];
        missing: string[];
        next: string;
      })[];
      questions: string[];
    };
  };
  /** access scan.read */
  'GET /scans': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        on: string;
        /** hash of the rules and amounts */
        catalogue: string;
        state: "running" | "cutOff" | "finished" | "stopped";
        total: number | null;
        done: number;
        /** households whose facts break the contract */
        refused: number;
        /** ISO 8601, UTC */
        askedAt: string;
        askedBy: {
          id: string;
          name: string;
        };
        finishedAt: string | null;
      })[];
    };
  };
  /** access scan.run */
  'POST /scans': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      on: string;
      /** hash of the rules and amounts */
      catalogue: string;
      state: "running" | "cutOff" | "finished" | "stopped";
      total: number | null;
      done: number;
      /** households whose facts break the contract */
      refused: number;
      /** ISO 8601, UTC */
      askedAt: string;
      askedBy: {
        id: string;
        name: string;
      };
      finishedAt: string | null;
    };
  };
  /** access scan.read */
  'GET /scans/{runId}': {
    path: { runId: string };
    query: { lang?: "nl" | "fr" | "en" | "tr" | "ar" | "uk" };
    body: undefined;
    answer: {
      run: {
        id: string;
        on: string;
        /** hash of the rules and amounts */
        catalogue: string;
        state: "running" | "cutOff" | "finished" | "stopped";
        total: number | null;
        done: number;
        /** households whose facts break the contract */
        refused: number;
        /** ISO 8601, UTC */
        askedAt: string;
        askedBy: {
          id: string;
          name: string;
        };
        finishedAt: string | null;
      };
      definition: string;
      base: string;
      items: ({
        right: string;
        label: string;
        certain: number | null;
        likely: number | null;
        yearlyCents: number | null;
      })[];
    };
  };
  /** access scan.run */
  'POST /scans/{runId}/resume': {
    path: { runId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      on: string;
      /** hash of the rules and amounts */
      catalogue: string;
      state: "running" | "cutOff" | "finished" | "stopped";
      total: number | null;
      done: number;
      /** households whose facts break the contract */
      refused: number;
      /** ISO 8601, UTC */
      askedAt: string;
      askedBy: {
        id: string;
        name: string;
      };
      finishedAt: string | null;
    };
  };
  /** access scan.run */
  'POST /scans/{runId}/stop': {
    path: { runId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      on: string;
      /** hash of the rules and amounts */
      catalogue: string;
      state: "running" | "cutOff" | "finished" | "stopped";
      total: number | null;
      done: number;
      /** households whose facts break the contract */
      refused: number;
      /** ISO 8601, UTC */
      askedAt: string;
      askedBy: {
        id: string;
        name: string;
      };
      finishedAt: string | null;
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
      /** the legal day in Brussels */
      today: string;
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
      /** the legal day in Brussels */
      today: string;
    };
  };
  /** access task.write */
  'POST /tasks': {
    path: undefined;
    query: undefined;
    body: {
      what: string;
      why?: string;
      dueOn: string;
      householdId?: string;
      contactId?: string;
      workerId?: string;
      teamId?: string;
    };
    answer: {
      id: string;
      kind: string;
      what: string;
      /** why this day: the start, the length of the term, suspensions, holidays */
      why: string;
      source: string | null;
      startedOn: string;
      dueOn: string;
      suspended: boolean;
      person: {
        id: string;
        name: string;
      } | null;
      householdId: string | null;
      contactId: string | null;
      owner: {
        kind: "worker" | "team";
        id: string;
      };
      handed: {
        from: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        note: string | null;
      } | null;
      suspensions: ({
        from: string;
        until: string;
      })[];
      action: {
        label: string;
        /** address of the screen that does it */
        to: string;
      } | null;
      closedAt: string | null;
      version: number;
    };
  };
  /** access task.write */
  'POST /tasks/{taskId}/done': {
    path: { taskId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      kind: string;
      what: string;
      /** why this day: the start, the length of the term, suspensions, holidays */
      why: string;
      source: string | null;
      startedOn: string;
      dueOn: string;
      suspended: boolean;
      person: {
        id: string;
        name: string;
      } | null;
      householdId: string | null;
      contactId: string | null;
      owner: {
        kind: "worker" | "team";
        id: string;
      };
      handed: {
        from: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        note: string | null;
      } | null;
      suspensions: ({
        from: string;
        until: string;
      })[];
      action: {
        label: string;
        /** address of the screen that does it */
        to: string;
      } | null;
      closedAt: string | null;
      version: number;
    };
  };
  /** access task.handOver */
  'POST /tasks/{taskId}/hand-over': {
    path: { taskId: string };
    query: undefined;
    body: {
      workerId?: string;
      teamId?: string;
      note?: string;
    };
    answer: {
      id: string;
      kind: string;
      what: string;
      /** why this day: the start, the length of the term, suspensions, holidays */
      why: string;
      source: string | null;
      startedOn: string;
      dueOn: string;
      suspended: boolean;
      person: {
        id: string;
        name: string;
      } | null;
      householdId: string | null;
      contactId: string | null;
      owner: {
        kind: "worker" | "team";
        id: string;
      };
      handed: {
        from: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        note: string | null;
      } | null;
      suspensions: ({
        from: string;
        until: string;
      })[];
      action: {
        label: string;
        /** address of the screen that does it */
        to: string;
      } | null;
      closedAt: string | null;
      version: number;
    };
  };
  /** access task.write */
  'POST /tasks/{taskId}/suspensions': {
    path: { taskId: string };
    query: undefined;
    body: {
      fromOn: string;
      untilOn?: string | null;
      reason: string;
    };
    answer: {
      id: string;
      kind: string;
      what: string;
      /** why this day: the start, the length of the term, suspensions, holidays */
      why: string;
      source: string | null;
      startedOn: string;
      dueOn: string;
      suspended: boolean;
      person: {
        id: string;
        name: string;
      } | null;
      householdId: string | null;
      contactId: string | null;
      owner: {
        kind: "worker" | "team";
        id: string;
      };
      handed: {
        from: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        note: string | null;
      } | null;
      suspensions: ({
        from: string;
        until: string;
      })[];
      action: {
        label: string;
        /** address of the screen that does it */
        to: string;
      } | null;
      closedAt: string | null;
      version: number;
    };
  };
  /** access task.write */
  'POST /tasks/{taskId}/undone': {
    path: { taskId: string };
    query: undefined;
    body: undefined;
    answer: {
      id: string;
      kind: string;
      what: string;
      /** why this day: the start, the length of the term, suspensions, holidays */
      why: string;
      source: string | null;
      startedOn: string;
      dueOn: string;
      suspended: boolean;
      person: {
        id: string;
        name: string;
      } | null;
      householdId: string | null;
      contactId: string | null;
      owner: {
        kind: "worker" | "team";
        id: string;
      };
      handed: {
        from: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        note: string | null;
      } | null;
      suspensions: ({
        from: string;
        until: string;
      })[];
      action: {
        label: string;
        /** address of the screen that does it */
        to: string;
      } | null;
      closedAt: string | null;
      version: number;
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
  /** access offer.read */
  'GET /themes': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        code: string;
        label: {
          [key: string]: string;
        };
        family: boolean;
      })[];
    };
  };
  /** access watch.read */
  'GET /watch': {
    path: undefined;
    query: { lang?: "nl" | "fr" | "en" };
    body: undefined;
    answer: {
      items: ({
        id: string;
        kind: "law" | "circular" | "decision" | "other";
        title: string;
        source: string;
        publishedOn: string | null;
        effectiveOn: string;
        rights: ({
          right: string;
          title: string;
        })[];
        state: "given" | "checking" | "done" | "noChange";
        checker: {
          id: string;
          name: string;
        } | null;
        isMine: boolean;
        notedBy: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        notedAt: string;
        steps: ({
          state: "given" | "checking" | "done" | "noChange";
          by: {
            id: string;
            name: string;
          };
          /** ISO 8601, UTC */
          at: string;
          what: string | null;
          checker: {
            id: string;
            name: string;
          } | null;
          decisionId: string | null;
        })[];
        /** what was released since its publication and concerns one of its rights: what "done" may point at */
        releases: ({
          decisionId: string;
          on: string;
          label: string;
          source: string;
        })[];
        releasedOn: string | null;
        days: number | null;
      })[];
    };
  };
  /** access watch.write */
  'POST /watch': {
    path: undefined;
    query: undefined;
    body: {
      kind: "law" | "circular" | "decision" | "other";
      title: string;
      source: string;
      publishedOn?: string | null;
      effectiveOn: string;
      rights: string[];
      checkerId: string;
    };
    answer: {
      id: string;
      kind: "law" | "circular" | "decision" | "other";
      title: string;
      source: string;
      publishedOn: string | null;
      effectiveOn: string;
      rights: ({
        right: string;
        title: string;
      })[];
      state: "given" | "checking" | "done" | "noChange";
      checker: {
        id: string;
        name: string;
      } | null;
      isMine: boolean;
      notedBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      notedAt: string;
      steps: ({
        state: "given" | "checking" | "done" | "noChange";
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        what: string | null;
        checker: {
          id: string;
          name: string;
        } | null;
        decisionId: string | null;
      })[];
      /** what was released since its publication and concerns one of its rights: what "done" may point at */
      releases: ({
        decisionId: string;
        on: string;
        label: string;
        source: string;
      })[];
      releasedOn: string | null;
      days: number | null;
    };
  };
  /** access watch.write */
  'GET /watch/checkers': {
    path: undefined;
    query: undefined;
    body: undefined;
    answer: {
      items: ({
        id: string;
        name: string;
      })[];
    };
  };
  /** access watch.read */
  'GET /watch/figures': {
    path: undefined;
    query: { from?: string; until?: string; lang?: "nl" | "fr" | "en" };
    body: undefined;
    answer: {
      from: string;
      until: string;
      definition: string;
      base: string;
      /** changes without a day of publication, in no figure */
      undated: number;
      items: ({
        right: string;
        title: string;
        changes: number;
        released: number;
        /** done without a version of the centre */
        withoutVersion: number;
        noChange: number;
        open: number;
        medianDays: number | null;
        longestDays: number | null;
        touched: number | null;
        touchedIs: "shown" | "hidden" | "notCounted";
      })[];
    };
  };
  /** access watch.check */
  'POST /watch/{changeId}/steps': {
    path: { changeId: string };
    query: undefined;
    body: {
      state: "given" | "checking" | "done" | "noChange";
      what?: string | null;
      checkerId?: string | null;
      decisionId?: string | null;
    };
    answer: {
      id: string;
      kind: "law" | "circular" | "decision" | "other";
      title: string;
      source: string;
      publishedOn: string | null;
      effectiveOn: string;
      rights: ({
        right: string;
        title: string;
      })[];
      state: "given" | "checking" | "done" | "noChange";
      checker: {
        id: string;
        name: string;
      } | null;
      isMine: boolean;
      notedBy: {
        id: string;
        name: string;
      };
      /** ISO 8601, UTC */
      notedAt: string;
      steps: ({
        state: "given" | "checking" | "done" | "noChange";
        by: {
          id: string;
          name: string;
        };
        /** ISO 8601, UTC */
        at: string;
        what: string | null;
        checker: {
          id: string;
          name: string;
        } | null;
        decisionId: string | null;
      })[];
      /** what was released since its publication and concerns one of its rights: what "done" may point at */
      releases: ({
        decisionId: string;
        on: string;
        label: string;
        source: string;
      })[];
      releasedOn: string | null;
      days: number | null;
    };
  };
};
