-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('pupil', 'teacher');

-- CreateEnum
CREATE TYPE "FeedbackTime" AS ENUM ('atOnce', 'afterDue');

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "assignmentId" UUID,
ADD COLUMN     "number" SMALLINT NOT NULL DEFAULT 1,
ADD COLUMN     "title" TEXT,
ALTER COLUMN "articleId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "itemId" UUID;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "tokenHash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "passwordHash" TEXT,
ADD COLUMN     "recoveryHash" BYTEA,
ADD COLUMN     "userName" TEXT,
ADD COLUMN     "userNameKey" TEXT,
ADD COLUMN     "zone" TEXT;

-- CreateTable
CREATE TABLE "CustomCard" (
    "factId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "front" TEXT NOT NULL,
    "back" TEXT NOT NULL,
    "source" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CustomCard_pkey" PRIMARY KEY ("factId")
);

-- CreateTable
CREATE TABLE "WantedFact" (
    "learnerId" UUID NOT NULL,
    "factId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WantedFact_pkey" PRIMARY KEY ("learnerId","factId")
);

-- CreateTable
CREATE TABLE "Classroom" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "joinCode" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Classroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "classroomId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "name" TEXT NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("classroomId","userId")
);

-- CreateTable
CREATE TABLE "StudySet" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StudySet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudySetItem" (
    "setId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "itemId" UUID NOT NULL,
    "itemVersion" SMALLINT NOT NULL,

    CONSTRAINT "StudySetItem_pkey" PRIMARY KEY ("setId","position")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "attemptsAllowed" SMALLINT NOT NULL,
    "feedback" "FeedbackTime" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentItem" (
    "assignmentId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "itemId" UUID NOT NULL,
    "itemVersion" SMALLINT NOT NULL,

    CONSTRAINT "AssignmentItem_pkey" PRIMARY KEY ("assignmentId","position")
);

-- CreateTable
CREATE TABLE "ResetCode" (
    "codeHash" BYTEA NOT NULL,
    "userId" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ResetCode_pkey" PRIMARY KEY ("codeHash")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "windowEnd" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "CustomCard_ownerId_idx" ON "CustomCard"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Classroom_joinCode_key" ON "Classroom"("joinCode");

-- CreateIndex
CREATE INDEX "Membership_userId_role_classroomId_idx" ON "Membership"("userId", "role", "classroomId");

-- CreateIndex
CREATE INDEX "StudySet_ownerId_createdAt_idx" ON "StudySet"("ownerId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "StudySetItem_setId_itemId_key" ON "StudySetItem"("setId", "itemId");

-- CreateIndex
CREATE INDEX "Assignment_classroomId_dueAt_idx" ON "Assignment"("classroomId", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "AssignmentItem_assignmentId_itemId_key" ON "AssignmentItem"("assignmentId", "itemId");

-- CreateIndex
CREATE INDEX "ResetCode_userId_idx" ON "ResetCode"("userId");

-- CreateIndex
CREATE INDEX "Attempt_assignmentId_learnerId_submittedAt_score_idx" ON "Attempt"("assignmentId", "learnerId", "submittedAt", "score");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_learnerId_assignmentId_number_key" ON "Attempt"("learnerId", "assignmentId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "User_userNameKey_key" ON "User"("userNameKey");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomCard" ADD CONSTRAINT "CustomCard_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomCard" ADD CONSTRAINT "CustomCard_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WantedFact" ADD CONSTRAINT "WantedFact_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WantedFact" ADD CONSTRAINT "WantedFact_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudySet" ADD CONSTRAINT "StudySet_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudySetItem" ADD CONSTRAINT "StudySetItem_setId_fkey" FOREIGN KEY ("setId") REFERENCES "StudySet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudySetItem" ADD CONSTRAINT "StudySetItem_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "ItemVersion"("itemId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentItem" ADD CONSTRAINT "AssignmentItem_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentItem" ADD CONSTRAINT "AssignmentItem_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "ItemVersion"("itemId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResetCode" ADD CONSTRAINT "ResetCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

ALTER TABLE "RateLimit" SET UNLOGGED;
ALTER TABLE "Attempt"
  ADD CONSTRAINT attempt_of_one_thing CHECK ("articleId" IS NULL OR "assignmentId" IS NULL),
  ADD CONSTRAINT attempt_has_a_name CHECK (("articleId" IS NULL) = ("title" IS NOT NULL));
ALTER TABLE "Assignment"
  ADD CONSTRAINT due_after_opening CHECK ("dueAt" > "opensAt"),
  ADD CONSTRAINT attempts_allowed CHECK ("attemptsAllowed" BETWEEN 1 AND 20);
ALTER TABLE "User"
  ADD CONSTRAINT account_is_whole CHECK (("userName" IS NULL) = ("userNameKey" IS NULL) AND ("userName" IS NULL) = ("passwordHash" IS NULL)),
  ADD CONSTRAINT guest_has_no_name CHECK (("role" = 'guest') = ("userName" IS NULL));

-- A learner makes custom cards, a teacher sets, classes and assignments; what a version says stays as it is.
GRANT INSERT ON "Fact" TO dateline_app;
GRANT UPDATE ("retiredAt") ON "Fact" TO dateline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "CustomCard", "WantedFact", "Classroom", "Membership", "StudySet", "StudySetItem", "ResetCode", "RateLimit" TO dateline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "Assignment" TO dateline_app;
GRANT SELECT, INSERT, DELETE ON "AssignmentItem" TO dateline_app;
