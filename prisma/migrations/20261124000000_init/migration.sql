-- CreateEnum
CREATE TYPE "ReviewKind" AS ENUM ('answer', 'rating', 'undo', 'bury', 'suspend', 'resume', 'reset');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('guest', 'student', 'teacher');

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "pipeline" TEXT NOT NULL,
    "place" TEXT,
    "countries" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "articleId" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "date" TEXT,
    "source" TEXT,
    "licence" TEXT,
    "references" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("articleId","version")
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" UUID NOT NULL,
    "articleId" UUID,
    "slot" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactVersion" (
    "factId" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "articleId" UUID,
    "articleVersion" SMALLINT,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "evidenceStart" INTEGER NOT NULL,
    "evidenceEnd" INTEGER NOT NULL,
    "confidence" REAL NOT NULL,
    "extractor" TEXT NOT NULL,

    CONSTRAINT "FactVersion_pkey" PRIMARY KEY ("factId","version")
);

-- CreateTable
CREATE TABLE "Item" (
    "id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemFact" (
    "itemId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "factId" UUID NOT NULL,

    CONSTRAINT "ItemFact_pkey" PRIMARY KEY ("itemId","position")
);

-- CreateTable
CREATE TABLE "ItemVersion" (
    "itemId" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "articleId" UUID,
    "articleVersion" SMALLINT,
    "rank" SMALLINT NOT NULL,
    "shown" JSONB NOT NULL,
    "difficulty" REAL NOT NULL,
    "generator" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemVersion_pkey" PRIMARY KEY ("itemId","version")
);

-- CreateTable
CREATE TABLE "ItemKey" (
    "itemId" UUID NOT NULL,
    "itemVersion" SMALLINT NOT NULL,
    "revision" SMALLINT NOT NULL,
    "key" JSONB,
    "proof" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemKey_pkey" PRIMARY KEY ("itemId","itemVersion","revision")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "score" DOUBLE PRECISION,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "AttemptItem" (
    "learnerId" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "itemId" UUID NOT NULL,
    "itemVersion" SMALLINT NOT NULL,
    "options" JSONB NOT NULL,

    CONSTRAINT "AttemptItem_pkey" PRIMARY KEY ("learnerId","attemptId","position")
);

-- CreateTable
CREATE TABLE "Response" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "attemptId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "itemVersion" SMALLINT NOT NULL,
    "response" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "durationMs" INTEGER NOT NULL,
    "deviceId" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "Review" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "factId" UUID NOT NULL,
    "kind" "ReviewKind" NOT NULL,
    "rating" SMALLINT,
    "responseId" UUID,
    "undoes" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "durationMs" INTEGER NOT NULL,
    "deviceId" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "Card" (
    "learnerId" UUID NOT NULL,
    "factId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "scheduledDays" INTEGER NOT NULL,
    "learningStep" SMALLINT NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "suspended" BOOLEAN NOT NULL,
    "lastReviewAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Card_pkey" PRIMARY KEY ("learnerId","factId")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "nextSeq" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Fact_articleId_slot_key" ON "Fact"("articleId", "slot");

-- CreateIndex
CREATE INDEX "FactVersion_articleId_articleVersion_idx" ON "FactVersion"("articleId", "articleVersion");

-- CreateIndex
CREATE INDEX "ItemFact_factId_idx" ON "ItemFact"("factId");

-- CreateIndex
CREATE UNIQUE INDEX "ItemFact_itemId_factId_key" ON "ItemFact"("itemId", "factId");

-- CreateIndex
CREATE INDEX "ItemVersion_articleId_articleVersion_rank_idx" ON "ItemVersion"("articleId", "articleVersion", "rank");

-- CreateIndex
CREATE INDEX "Attempt_learnerId_startedAt_idx" ON "Attempt"("learnerId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "one_open_attempt_an_article" ON "Attempt"("learnerId", "articleId") WHERE ("submittedAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "AttemptItem_learnerId_attemptId_itemId_key" ON "AttemptItem"("learnerId", "attemptId", "itemId");

-- CreateIndex
CREATE INDEX "Response_learnerId_attemptId_itemId_idx" ON "Response"("learnerId", "attemptId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_learnerId_seq_key" ON "Response"("learnerId", "seq");

-- CreateIndex
CREATE INDEX "Review_learnerId_factId_at_id_idx" ON "Review"("learnerId", "factId", "at", "id");

-- CreateIndex
CREATE INDEX "Review_learnerId_responseId_idx" ON "Review"("learnerId", "responseId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_learnerId_seq_key" ON "Review"("learnerId", "seq");

-- CreateIndex
CREATE INDEX "Card_learnerId_due_factId_state_idx" ON "Card"("learnerId", "due", "factId", "state") WHERE ("suspended" = false);

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactVersion" ADD CONSTRAINT "FactVersion_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactVersion" ADD CONSTRAINT "FactVersion_articleId_articleVersion_fkey" FOREIGN KEY ("articleId", "articleVersion") REFERENCES "ArticleVersion"("articleId", "version") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemFact" ADD CONSTRAINT "ItemFact_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemFact" ADD CONSTRAINT "ItemFact_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemVersion" ADD CONSTRAINT "ItemVersion_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemVersion" ADD CONSTRAINT "ItemVersion_articleId_articleVersion_fkey" FOREIGN KEY ("articleId", "articleVersion") REFERENCES "ArticleVersion"("articleId", "version") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemKey" ADD CONSTRAINT "ItemKey_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "ItemVersion"("itemId", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_learnerId_attemptId_fkey" FOREIGN KEY ("learnerId", "attemptId") REFERENCES "Attempt"("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "ItemVersion"("itemId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_learnerId_attemptId_fkey" FOREIGN KEY ("learnerId", "attemptId") REFERENCES "Attempt"("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "ItemVersion"("itemId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_learnerId_responseId_fkey" FOREIGN KEY ("learnerId", "responseId") REFERENCES "Response"("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

ALTER TABLE "FactVersion"
  ADD CONSTRAINT evidence_in_sentence CHECK (0 <= "sentenceStart" AND "sentenceStart" <= "evidenceStart" AND "evidenceStart" < "evidenceEnd" AND "evidenceEnd" <= "sentenceEnd"),
  ADD CONSTRAINT confidence_is_share CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "Attempt"
  ADD CONSTRAINT score_is_share CHECK ("score" BETWEEN 0 AND 1);
ALTER TABLE "Response"
  ADD CONSTRAINT response_not_from_the_future CHECK ("at" <= "receivedAt"),
  ADD CONSTRAINT response_duration CHECK ("durationMs" >= 0);
ALTER TABLE "Review"
  ADD CONSTRAINT rating_with_rating CHECK (("kind" = 'rating') = ("rating" IS NOT NULL)),
  ADD CONSTRAINT rating_in_range CHECK ("rating" BETWEEN 1 AND 4),
  ADD CONSTRAINT response_with_answer CHECK (("kind" = 'answer') = ("responseId" IS NOT NULL)),
  ADD CONSTRAINT target_with_undo CHECK (("kind" = 'undo') = ("undoes" IS NOT NULL)),
  ADD CONSTRAINT review_not_from_the_future CHECK ("at" <= "receivedAt");

-- Cards move at every review: without room and frequent cleaning, index-only scans would visit the heap.
ALTER TABLE "Card" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);

-- The server's role: it may add to the logs and never change them, and it owns nothing.
-- The launcher gives it a password; on a database of your own, grant it to the role that you connect with.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dateline_app') THEN
    CREATE ROLE dateline_app NOLOGIN;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO dateline_app;
GRANT SELECT ON "Article", "ArticleVersion", "Fact", "FactVersion", "Item", "ItemFact", "ItemVersion", "ItemKey" TO dateline_app;
GRANT SELECT, INSERT ON "AttemptItem", "Response", "Review" TO dateline_app;
GRANT SELECT, INSERT, UPDATE ON "Attempt" TO dateline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "Card", "User", "Session" TO dateline_app;
