"""English. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ENGLISH: Final = Language(
    code="en",
    challenges=(
        "Just a moment...",
        "Attention Required! | Cloudflare",
        "Attention Required!",
        "Checking your browser",
        "Checking your browser before accessing",
        "Verifying you are human",
        "Verify you are human",
        "Are you a robot?",
        "Are you human?",
        "Human Verification",
        "Robot Check",
        "Bot Verification",
        "Pardon Our Interruption",
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.",
        "Enable JavaScript and cookies to continue",
        "Verifying you are human. This may take a few seconds.",
        "Access Denied",
        "Access to this page has been denied",
        "You have been blocked",
        "Sorry, you have been blocked",
        "DDoS-Guard",
        "DDoS protection",
        "Making sure you're not a bot!",
        "One moment, please...",
        "Client Challenge",
        "Vercel Security Checkpoint",
    ),
    log_ins=(
        "Log in",
        "Login",
        "Log on",
        "Sign in",
        "Sign-in",
        "Please log in",
        "Please sign in",
        "Log in to continue",
        "Sign in to continue",
        "Log in to your account",
        "Sign in to your account",
        "Account login",
        "Member login",
        "Web Login Service",
        "Institutional login",
        "Single sign-on",
        "Authentication required",
    ),
)
