"""What servers and hosting services say, word for word, where no site is: their own wording, whatever the language.

Never a phrase that the page of a real site may have as its whole title or heading. Sources: the default pages of the
servers named, and EdOverflow/can-i-take-over-xyz for the facts about unclaimed names.
"""

from typing import Final

DEFAULTS: Final = (
    # web servers
    "It works!", "It works", "Welcome to nginx!", "Welcome to nginx", "Welcome to nginx on Debian!",
    "Apache2 Ubuntu Default Page: It works", "Apache2 Debian Default Page: It works", "Apache2 Default Page",
    "Apache2 Ubuntu Default Page", "Apache2 Debian Default Page", "Apache HTTP Server Test Page",
    "Apache HTTP Server Test Page powered by CentOS", "Test Page for the Apache HTTP Server",
    "Test Page for the Apache HTTP Server on Red Hat Enterprise Linux",
    "Test Page for the Apache HTTP Server on Fedora",
    "Test Page for the Nginx HTTP Server on Fedora", "HTTP Server Test Page powered by CentOS",
    "Test Page for the HTTP Server on AlmaLinux", "HTTP Server Test Page",
    "HTTP Server Test Page powered by: Rocky Linux",
    "IIS Windows Server", "IIS Windows", "Internet Information Services", "Welcome to IIS",
    "Under Construction IIS", "Microsoft Internet Information Services 8", "Welcome to OpenResty!",
    "Welcome to tengine!", "Congratulations! You've successfully installed Tomcat",
    "If you're seeing this, you've successfully installed Tomcat. Congratulations!",
    "Welcome to LiteSpeed Web Server!",
    "Congratulations! LiteSpeed Web Server has been installed", "Welcome to Caddy", "Your web server is working",
    "Welcome to CentOS", "Welcome to XAMPP", "Welcome to WildFly", "Welcome to Jetty", "Powered by Jetty",
    "The install worked successfully! Congratulations!", "Congratulations on your first Django-powered page",
    # panels and providers
    "Default Web Site Page", "Web Server's Default Page", "Default Parallels Plesk Page", "Default PLESK Page",
    "Plesk Default Page", "Domain Default page", "Default Web Page",
    "Default server vhost", "cPanel Default Page", "Website is not yet configured", "Welcome to your new website!",
    "This is the default welcome page", "Success! Your new web server is ready to use.", "ISPConfig Welcome!",
    "Welcome to ISPConfig", "Virtualmin Website", "Froxlor Server Management Panel - Installation successful",
    "If you are seeing this message, the website for is not available at this time.",
    "SORRY! If you are the owner of this website, please contact your hosting provider",
    "If you are the owner of this website, please contact your hosting provider",
    "This site has been suspended. Contact your hosting provider for more information.",
    "This Account has been suspended. Contact your hosting provider for more information.",
    "Contact your hosting provider for more information", "Website disabled", "Hostinger default page",
    "You Are All Set to Go!", "Apache is functioning normally", "Site is created successfully!",
    "Web hosting provider - default page", "Hello! Welcome to Synology Web Station!",
    "Web Station has been enabled", "Congratulations! Your site is created",
    "No website is configured at this address.",
    "There is no website configured at this address.", "The requested site is not configured",
    # hosts of sites, shops and buckets
    "There isn't a GitHub Pages site here.", "There isn't a GitHub Pages site here", "Site not found · GitHub Pages",
    "No such app", "There's nothing here, yet.", "Heroku | No such app", "NoSuchBucket",
    "The specified bucket does not exist", "The specified bucket does not exist.", "BucketNotFound",
    "Fastly error: unknown domain", "Sorry, this shop is currently unavailable.",
    "Sorry, this shop is currently unavailable", "Sorry, this store is currently unavailable.",
    "Whatever you were looking for doesn't currently exist at this address.",
    "There's nothing here. Whatever you were looking for doesn't currently exist at this address.",
    "Help Center Closed", "No Help Center exists here", "project not found", "Project doesn't exist... yet!",
    "The deployment could not be found on Vercel.", "This deployment is temporarily paused",
    "This deployment cannot be found. For more information and troubleshooting, see our documentation.",
    "DEPLOYMENT_NOT_FOUND", "DEPLOYMENT_DISABLED", "DEPLOYMENT_PAUSED", "404: DEPLOYMENT_NOT_FOUND",
    "402: DEPLOYMENT_DISABLED", "503: DEPLOYMENT_PAUSED", "Deployment has failed",
    "This deployment has been disabled", "This deployment has been disabled.", "Service Suspended",
    "This service has been suspended.", "This service has been suspended by its owner.",
    "This service has been suspended by its owner", "Site Not Found", "Site not available", "Site unavailable",
    "Looks like this domain isn't connected to a website yet",
    "Looks Like This Domain Isn't Connected To A Website Yet!",
    "This site is not published or does not have a domain assigned to it.", "Website Expired",
    "This website has expired",
    "Your Squarespace account has expired", "This Wix site has been closed", "Error ConnectYourDomain",
    "ConnectYourDomain", "Connect Your Domain", "This UserVoice subdomain is currently available!",
    "Oops, this help center no longer exists", "Unrecognized domain",
    "The page you were looking for does not exist. Firebase Hosting", "Firebase Hosting Setup Complete",
    "Site Not Found Why am I seeing this?", "Azure Web App - Unavailable", "Error 403 - This web app is stopped.",
    "Your App Service app is up and running", "Your web app is running and waiting for your content",
    "Hey, App Service developers!", "Microsoft Azure App Service - Welcome", "Ngrok tunnel not found",
    "Tunnel not found", "This page is parked free, courtesy of GoDaddy.com",
    "Future home of something quite cool.", "Your future home of something quite cool",
    "This Lovable project has been unpublished", "This app has gone to sleep",
    "This app has gone to sleep due to inactivity", "This Space is paused", "This space has been paused by its owner",

)  # fmt: skip
"""Whole titles, headings or sentences."""
